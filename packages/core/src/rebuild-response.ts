import type { Answered } from "./attempt.ts";

// They describe bytes on the wire that the rebuilt body no longer is.
const WIRE_HEADERS: ReadonlySet<string> = new Set(["content-encoding", "content-length", "transfer-encoding"]);

const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

/** A response like the one that came, but without its URL, which holds the token. */
export function rebuildResponse({ exchange, redact }: Answered): Response {
  const headers = new Headers();
  for (const [name, value] of exchange.headers) {
    if (!WIRE_HEADERS.has(name)) headers.append(name, redact(value));
  }
  return new Response(exchange.text, { status: possibleStatus(exchange.status), headers });
}

// Statuses can come over the wire, or from someone's fetch, with which no Response can be made, or none with a body.
function possibleStatus(status: number): number {
  if (BODILESS.has(status)) return 200;
  return status >= 200 && status <= 599 ? status : 502;
}
