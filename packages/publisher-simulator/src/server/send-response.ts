import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { gzipSync } from "node:zlib";
import type { Exchange } from "./exchange.ts";
import type { SimulatedResponse } from "./simulated-response.ts";

const NOTHING = Buffer.alloc(0);

/** Sends an answer whole: 304 where the client has it, compressed where the client understands that. */
export function sendResponse(exchange: Exchange, answer: SimulatedResponse): void {
  const { headers } = exchange.request;
  const validators = validatorsOf(exchange, answer);
  const shared = { ...answer.headers, ...validators, vary: "accept-encoding" };
  const compared = answer.validators === "compared" && matchesValidators(headers, bodyMetadata(answer.body));
  if (answer.validators === "stale" || compared) {
    exchange.head(304, shared);
    return exchange.end(NOTHING);
  }
  const isGzip = acceptsGzip(headers["accept-encoding"]) && answer.body.length > 0;
  const body = isGzip ? bodyMetadata(answer.body).gzip() : answer.body;
  exchange.head(answer.status, {
    "content-type": answer.contentType,
    "content-length": body.length,
    ...(isGzip ? { "content-encoding": "gzip" } : {}),
    ...shared,
  });
  exchange.end(body);
}

function validatorsOf({ request }: Exchange, { validators, body }: SimulatedResponse): Record<string, string> {
  if (validators === "none") return {};
  const { etag, lastModified } = bodyMetadata(body);
  // A stale cache agrees with the client: its tag would otherwise give it away.
  const held = validators === "stale" ? request.headers["if-none-match"] : undefined;
  return { etag: held ?? etag, "last-modified": lastModified };
}

function acceptsGzip(accepted: string | string[] | undefined): boolean {
  return /(?:^|,)\s*(?:gzip|\*)\s*(?:,|$|;(?!\s*q=0(?:\.0*)?\s*(?:,|$)))/i.test(String(accepted ?? ""));
}

/**
 * Tells whether a client has a body already. If-Modified-Since counts only where If-None-Match is absent, and has to be
 * the very moment that was sent, as with nginx.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2
 */
function matchesValidators(headers: IncomingHttpHeaders, { etag, lastModified }: BodyMetadata): boolean {
  const held = headers["if-none-match"];
  if (held === undefined) return headers["if-modified-since"] === lastModified;
  return held.split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, "")));
}

/** What follows from the bytes of a body alone. */
interface BodyMetadata {
  readonly etag: string;
  /** A moment of the body's own: another body, another moment. Clients compare it and never count with it. */
  readonly lastModified: string;
  readonly gzip: () => Buffer;
}

const YEARS_SECONDS = 300_000_000;
const FIRST_MOMENT_MS = Date.UTC(2016, 0, 1);
const known = new WeakMap<Buffer, BodyMetadata>();

/** The validators of a body and its compressed form, found once for each buffer. */
function bodyMetadata(body: Buffer): BodyMetadata {
  const facts = known.get(body) ?? computeMetadata(body);
  known.set(body, facts);
  return facts;
}

function computeMetadata(body: Buffer): BodyMetadata {
  const hash = createHash("sha256").update(body).digest();
  const seconds = hash.readUInt32BE() % YEARS_SECONDS;
  let gzip: Buffer | undefined;
  return {
    etag: `"${hash.toString("hex")}"`,
    lastModified: new Date(FIRST_MOMENT_MS + seconds * 1000).toUTCString(),
    gzip: () => (gzip ??= gzipSync(body)),
  };
}
