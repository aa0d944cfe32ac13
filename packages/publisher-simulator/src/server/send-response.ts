import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { gzipSync } from "node:zlib";
import type { Exchange } from "./exchange.ts";
import type { SimulatedResponse } from "./simulated-response.ts";

const NOTHING = Buffer.alloc(0);

/** Sends a complete response: 304 if the client has the body, compressed if the client accepts gzip. */
export function sendResponse(exchange: Exchange, response: SimulatedResponse): void {
  const { headers } = exchange.request;
  const validators = validatorsOf(exchange, response);
  const shared = { ...response.headers, ...validators, vary: "accept-encoding" };
  const compared = response.validators === "compared" && matchesValidators(headers, bodyMetadata(response.body));
  if (response.validators === "stale" || compared) {
    exchange.head(304, shared);
    return exchange.end(NOTHING);
  }
  const isGzip = acceptsGzip(headers["accept-encoding"]) && response.body.length > 0;
  const body = isGzip ? bodyMetadata(response.body).gzip() : response.body;
  exchange.head(response.status, {
    "content-type": response.contentType,
    "content-length": body.length,
    ...(isGzip ? { "content-encoding": "gzip" } : {}),
    ...shared,
  });
  exchange.end(body);
}

function validatorsOf({ request }: Exchange, { validators, body }: SimulatedResponse): Record<string, string> {
  if (validators === "none") return {};
  const { etag, lastModified } = bodyMetadata(body);
  // A stale cache confirms the tag of the client; its own tag would reveal the newer body.
  const clientTag = validators === "stale" ? request.headers["if-none-match"] : undefined;
  return { etag: clientTag ?? etag, "last-modified": lastModified };
}

function acceptsGzip(accepted: string | string[] | undefined): boolean {
  return /(?:^|,)\s*(?:gzip|\*)\s*(?:,|$|;(?!\s*q=0(?:\.0*)?\s*(?:,|$)))/i.test(String(accepted ?? ""));
}

/**
 * Whether a client already has a body. If-Modified-Since is used only without If-None-Match, and must be exactly the sent
 * time, as in nginx.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2
 */
function matchesValidators(headers: IncomingHttpHeaders, { etag, lastModified }: BodyMetadata): boolean {
  const clientTags = headers["if-none-match"];
  if (clientTags === undefined) return headers["if-modified-since"] === lastModified;
  return clientTags.split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, "")));
}

/** Values computed from the bytes of a body. */
interface BodyMetadata {
  readonly etag: string;
  /** A time computed from the hash of the body. Clients compare it for equality only. */
  readonly lastModified: string;
  readonly gzip: () => Buffer;
}

const YEARS_SECONDS = 300_000_000;
const FIRST_MOMENT_MS = Date.UTC(2016, 0, 1);
const known = new WeakMap<Buffer, BodyMetadata>();

/** The validators of a body and its compressed form, computed once per buffer. */
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
