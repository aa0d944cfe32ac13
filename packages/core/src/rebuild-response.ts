import type { Answered } from "./attempt.ts";

// They describe bytes on the wire that the rebuilt body no longer is.
const WIRE_HEADERS: ReadonlySet<string> = new Set(["content-encoding", "content-length", "transfer-encoding"]);

/** A response like the one that came, but without its URL, which holds the token. */
export function rebuildResponse({ exchange, redact }: Answered): Response {
  const headers = new Headers();
  for (const [name, value] of exchange.headers) {
    if (!WIRE_HEADERS.has(name)) headers.append(name, redact(value));
  }
  // A status outside this range can come over the wire, but no Response can be made with it.
  const status = exchange.status >= 200 && exchange.status <= 599 ? exchange.status : 502;
  return new Response(exchange.text, { status, headers });
}
