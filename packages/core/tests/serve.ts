import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** An HTTP server on a free port of the loopback interface, with the requests that it received. */
export interface Served {
  readonly baseUrl: string;
  readonly requests: readonly IncomingMessage[];
  /** The body of each request; empty if the request was cut off. */
  readonly bodies: readonly Promise<string>[];
}

/** Serves until the end of the test. */
export async function serve(listener: RequestListener): Promise<Served> {
  const requests: IncomingMessage[] = [];
  const bodies: Promise<string>[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    bodies.push(text(request).catch(() => ""));
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, bodies };
}

/** The address of a port without a listener. */
export async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** Returns the same JSON body to every request. */
export function serveJson(body: unknown, status = 200): Promise<Served> {
  return serve((_, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
}
