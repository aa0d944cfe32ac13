import type { IncomingHttpHeaders } from "node:http";
import type { BodyFacts } from "./body-facts.ts";

/**
 * Tells whether a client has a body already. If-Modified-Since counts only where If-None-Match is absent, and has to be
 * the very moment that was sent, as with nginx.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2
 */
export function isUnchanged(headers: IncomingHttpHeaders, { etag, lastModified }: BodyFacts): boolean {
  const held = headers["if-none-match"];
  if (held === undefined) return headers["if-modified-since"] === lastModified;
  return held.split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, "")));
}
