import type { Socket } from "node:net";
import { TOKEN } from "../test-client.ts";

const bytes = Buffer.from(TOKEN);

/** The token in the encodings in which a server may echo it. */
export const ECHOES: readonly string[] = [
  TOKEN,
  encodeURIComponent(TOKEN),
  bytes.toString("base64"),
  bytes.toString("base64url"),
];

/** An envelope in which every text contains the token. */
export function envelope(code: unknown, data: unknown = { echo: ECHOES }): string {
  return JSON.stringify({
    code,
    data,
    message: `you sent ${ECHOES.join(" and ")}`,
    recordTime: TOKEN,
    requestId: TOKEN,
  });
}

/** Status and headers of a response. */
export interface Head {
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The bytes of an HTTP response that echoes the token in its headers. Pass `content-length: ""` to leave it out. */
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

/** Creates a script that returns these bytes to every request. */
export function always(response: Uint8Array): (socket: Socket) => void {
  return (socket) => void socket.write(response);
}

/** Creates a script that returns these codes in order, and then the last one again. */
export function codes(...list: readonly unknown[]): (socket: Socket, request: string, number: number) => void {
  return (socket, _, number) => void socket.write(http(envelope(list[Math.min(number, list.length) - 1])));
}

/** Creates a script that writes these bytes and ends the connection. */
export function andClose(response: string | Uint8Array): (socket: Socket) => void {
  return (socket) => void socket.end(response);
}

/** Creates a script that writes these bytes and then resets the connection. */
export function andReset(response: string | Uint8Array): (socket: Socket) => void {
  return (socket) => void socket.write(response, () => setImmediate(() => socket.resetAndDestroy()));
}
