import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import type { Certificate } from "./certificate.ts";

/** Responds to one request. Receives the socket, the head of the request and its number from 1. */
export type Script = (socket: Socket, request: string, number: number) => void;

/** A server without an HTTP implementation, so that it can send invalid HTTP. */
export interface BrokenServer {
  readonly port: number;
  /** The heads of the requests that it received. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

const TLS_HANDSHAKE = 0x16;

/** Starts the server on a free port of the loopback interface, with TLS if a certificate is passed. */
export async function startBrokenServer(script: Script, certificate?: Certificate): Promise<BrokenServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const accept = (socket: Socket): void => {
    sockets.add(socket);
    // Clients that drop the connection are part of the tests.
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    let seen = "";
    socket.on("data", (bytes) => {
      // A server without TLS responds to a TLS handshake in this way.
      if (bytes[0] === TLS_HANDSHAKE) socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
      seen += bytes.toString("latin1");
      for (let end = seen.indexOf("\r\n\r\n"); end !== -1; end = seen.indexOf("\r\n\r\n")) {
        requests.push(seen.slice(0, end));
        seen = seen.slice(end + 4);
        script(socket, requests.at(-1) ?? "", requests.length);
      }
    });
  };
  const server = certificate === undefined ? createServer(accept) : createTlsServer(certificate, accept);
  // A failed handshake has a TCP socket but no TLS socket.
  server.on("tlsClientError", () => undefined);
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, requests, close: () => close(server, sockets) };
}

function close(server: Server, sockets: Iterable<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
}
