import { refuse } from "../lib/command-error.ts";
import { isJsonObject, type JsonValue, objectAt } from "../lib/json.ts";

/** An optional parameter that no method takes, because a client must not or cannot set it. */
export interface OmittedParameter {
  readonly name: string;
  readonly in: "header" | "cookie";
}

// The headers that fetch sets itself or that browsers ignore, and those that OpenAPI describes elsewhere. The client adds
// the token, so no caller may set another credential.
const FORBIDDEN_HEADERS: ReadonlySet<string> = new Set([
  "accept",
  "accept-charset",
  "accept-encoding",
  "access-control-request-headers",
  "access-control-request-method",
  "authorization",
  "connection",
  "content-encoding",
  "content-length",
  "content-type",
  "cookie",
  "cookie2",
  "date",
  "dnt",
  "expect",
  "host",
  "keep-alive",
  "origin",
  "referer",
  "set-cookie",
  "te",
  "token",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "user-agent",
  "via",
  "x-http-method",
  "x-http-method-override",
  "x-method-override",
]);

/**
 * Whether a published parameter is left out of the method: an optional cookie, or an optional header that a client must
 * not set or that is not one value.
 *
 * @throws CommandError (exit code 3) for such a parameter that is required, and for a required header without a default
 */
export function isOmitted(parameter: JsonValue, file: string): boolean {
  if (!isJsonObject(parameter)) return false;
  const { in: location, name, required } = parameter;
  if (typeof name !== "string" || (location !== "cookie" && location !== "header")) return false;
  const { type, default: initial } = objectAt(parameter, "schema");
  const isSendable = location === "header" && !isForbidden(name) && type !== "array" && type !== "object";
  if (required !== true) return !isSendable;
  const input = `${file}, parameter ${name}`;
  if (!isSendable) throw refuse(input, "parameters that a client can send", `a required ${location}`);
  if (initial === undefined) throw refuse(input, "a header that is optional or has a default");
  return false;
}

function isForbidden(header: string): boolean {
  const name = header.toLowerCase();
  return FORBIDDEN_HEADERS.has(name) || /^(?:proxy|sec)-/.test(name);
}
