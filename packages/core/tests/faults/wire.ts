import type { Socket } from "node:net";
import { TOKEN } from "../test-client.ts";

const bytes = Buffer.from(TOKEN);

/** The token in the forms a server may echo it in. */
export const ECHOES: readonly string[] = [
  TOKEN,
  encodeURIComponent(TOKEN),
  bytes.toString("base64"),
  bytes.toString("base64url"),
];

/** An envelope whose every text echoes the token. */
export function envelope(code: unknown, data: unknown = { echo: ECHOES }): string {
  return JSON.stringify({
    code,
    data,
    message: `you sent ${ECHOES.join(" and ")}`,
    recordTime: TOKEN,
    requestId: TOKEN,
  });
}

/** What an answer has besides its body. */
export interface Head {
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The bytes of an HTTP answer that echoes the token in its headers; a `content-length` given as "" is left out. */
export function http(body: string | Uint8Array, { status = "200 OK", headers = {} }: Head = {}): Buffer {
  const content = Buffer.from(body);
  const all: Record<string, string> = {
    "content-type": "application/json",
    "content-length": String(content.length),
    "x-echo": ECHOES.join(", "),
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}`]));
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join("\r\n")}\r\n\r\n`), content]);
}

/** A script that answers every request with these bytes. */
export function always(answer: Uint8Array): (socket: Socket) => void {
  return (socket) => void socket.write(answer);
}

/** A script that answers each request with the next of these codes, and all further ones with the last. */
export function codes(...list: readonly unknown[]): (socket: Socket, request: string, number: number) => void {
  return (socket, _, number) => void socket.write(http(envelope(list[Math.min(number, list.length) - 1])));
}

/** A script that writes these bytes and ends the connection. */
export function andClose(answer: string | Uint8Array): (socket: Socket) => void {
  return (socket) => void socket.end(answer);
}

/** A script that writes these bytes and resets the connection as soon as they are out. */
export function andReset(answer: string | Uint8Array): (socket: Socket) => void {
  return (socket) => void socket.write(answer, () => setImmediate(() => socket.resetAndDestroy()));
}
