import { type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";

/** A response as received, without redirects, decoding or retries. */
export interface RawResponse {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** False if the connection was closed before the end of the body. */
  readonly complete: boolean;
}

/**
 * Requests a URL on a new connection and closes it after `atMost` bytes of the body.
 *
 * @throws Error if no response head is received
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
    // An interrupted body is a valid result here; `complete` reports it.
    response.on("error", () => undefined);
    response.once("close", () => {
      const { statusCode: status, headers, complete } = response;
      resolve({ status, headers, body: Buffer.concat(chunks), complete });
    });
  });
}
