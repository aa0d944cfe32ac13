import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** What the API got, as it stood on the wire. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: URLSearchParams;
}

/** One answer: an envelope, or anything else under a status; `destroy` breaks the connection off. */
export type ApiAnswer =
  | { readonly json: unknown; readonly status?: number }
  | { readonly text: string; readonly status?: number; readonly type?: string }
  | { readonly destroy: true };

/** A server that plays the API. */
export interface PlayedApi {
  readonly url: string;
  /** Every request there was, the token in it. */
  readonly requests: readonly ApiRequest[];
}

/** Plays the API until the end of the test: an answer a path, again and again; an empty success for any other. */
export async function startApi(
  answers: Readonly<Record<string, ApiAnswer>>,
  onRequest: () => void = () => undefined,
): Promise<PlayedApi> {
  const requests: ApiRequest[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    requests.push({
      method: request.method ?? "",
      path: pathname,
      query: searchParams,
      body: new URLSearchParams(await readText(request)),
    });
    onRequest();
    const answer = answers[pathname] ?? { json: { code: 0, data: null } };
    if ("destroy" in answer) return void request.socket.destroy();
    const [type, text] =
      "json" in answer
        ? ["application/json", JSON.stringify(answer.json)]
        : [answer.type ?? "application/json", answer.text];
    response.writeHead(answer.status ?? 200, { "content-type": type }).end(text);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
