import { type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";

/** What a client saw that follows nothing, decodes nothing and repeats nothing. */
export interface RawResponse {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** False when the connection ended before the body did. */
  readonly complete: boolean;
}

/**
 * Gets a URL on a connection of its own, up to a number of bytes; then it hangs up.
 *
 * @throws Error when no head comes
 */
export function rawGet(
  url: string,
  headers: Record<string, string> = {},
  atMost: number = Infinity,
): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers, agent: false }, (response) => resolve(readBody(response, atMost)));
    sent.once("error", reject);
    sent.end();
  });
}

function readBody(response: IncomingMessage, atMost: number): Promise<RawResponse> {
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve) => {
    response.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= atMost) response.destroy();
    });
    // Told by `complete`: a body that breaks off is an answer here.
    response.on("error", () => undefined);
    response.once("close", () => {
      const { statusCode: status, headers, complete } = response;
      resolve({ status, headers, body: Buffer.concat(chunks), complete });
    });
  });
}
