import type { Answer } from "./answer.ts";
import { bodyFacts } from "./body-facts.ts";
import type { Exchange } from "./exchange.ts";
import { isUnchanged } from "./is-unchanged.ts";

const NOTHING = Buffer.alloc(0);

/** Sends an answer whole: 304 where the client has it, compressed where the client understands that. */
export function sendAnswer(exchange: Exchange, answer: Answer): void {
  const { headers } = exchange.request;
  const validators = validatorsOf(exchange, answer);
  const shared = { ...answer.headers, ...validators, vary: "accept-encoding" };
  const compared = answer.validators === "compared" && isUnchanged(headers, bodyFacts(answer.body));
  if (answer.validators === "stale" || compared) {
    exchange.head(304, shared);
    return exchange.end(NOTHING);
  }
  const isGzip = acceptsGzip(headers["accept-encoding"]) && answer.body.length > 0;
  const body = isGzip ? bodyFacts(answer.body).gzip() : answer.body;
  exchange.head(answer.status, {
    "content-type": answer.contentType,
    "content-length": body.length,
    ...(isGzip ? { "content-encoding": "gzip" } : {}),
    ...shared,
  });
  exchange.end(body);
}

function validatorsOf({ request }: Exchange, { validators, body }: Answer): Record<string, string> {
  if (validators === "none") return {};
  const { etag, lastModified } = bodyFacts(body);
  // A stale cache agrees with the client: its tag would otherwise give it away.
  const held = validators === "stale" ? request.headers["if-none-match"] : undefined;
  return { etag: held ?? etag, "last-modified": lastModified };
}

function acceptsGzip(accepted: string | string[] | undefined): boolean {
  return /(?:^|,)\s*(?:gzip|\*)\s*(?:,|$|;(?!\s*q=0(?:\.0*)?\s*(?:,|$)))/i.test(String(accepted ?? ""));
}
