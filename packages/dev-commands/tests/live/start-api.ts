import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as the API received it. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: URLSearchParams;
}

/** A response: an envelope or any other text with a status. `destroy` closes the connection instead. */
export type ApiResponse =
  | { readonly json: unknown; readonly status?: number }
  | { readonly text: string; readonly status?: number; readonly type?: string }
  | { readonly destroy: true };

/** A local server that imitates the API. */
export interface FakeApi {
  readonly url: string;
  /** All requests up to now, including the token. */
  readonly requests: readonly ApiRequest[];
}

/** Starts a fake API with one response per path, and an empty success for other paths. It stops when the test ends. */
export async function startApi(
  responses: Readonly<Record<string, ApiResponse>>,
  onRequest: () => void = () => undefined,
): Promise<FakeApi> {
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
    const planned = responses[pathname] ?? { json: { code: 0, data: null } };
    if ("destroy" in planned) return void request.socket.destroy();
    const [type, text] =
      "json" in planned
        ? ["application/json", JSON.stringify(planned.json)]
        : [planned.type ?? "application/json", planned.text];
    response.writeHead(planned.status ?? 200, { "content-type": type }).end(text);
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
