import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server with faults that a mock does not have: below `/redirect`, `/silent` and `/half`. */
export interface FaultyServer {
  readonly url: string;
  /** How often its redirect was followed. */
  readonly followed: () => number;
  readonly close: () => Promise<void>;
}

/** Starts a {@link FaultyServer} on a free port. Pages of any origin may call it. */
export async function startFaultyServer(): Promise<FaultyServer> {
  let followed = 0;
  const server = createServer((request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    // Only the request itself meets a fault, not the preflight that some environments send before each request.
    if (request.method === "OPTIONS") {
      response.writeHead(204, { "access-control-allow-headers": "*" }).end();
      return;
    }
    if (request.url?.startsWith("/followed") === true) followed++;
    respond(request, response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    followed: () => followed,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      // Closes the connections without a response too.
      server.closeAllConnections();
      await closed;
    },
  };
}

function respond({ url = "" }: IncomingMessage, response: ServerResponse): void {
  if (url.startsWith("/silent")) return;
  if (url.startsWith("/redirect")) {
    response.writeHead(302, { location: url.replace("/redirect", "/followed") }).end();
  } else if (url.startsWith("/half")) {
    response.writeHead(200, { "content-type": "application/json" }).write('{"code": 0, ');
  } else {
    response.writeHead(200, { "content-type": "application/json" }).end('{"code": 0, "data": []}');
  }
}
