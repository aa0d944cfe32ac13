import { createQuerySerializer } from "openapi-fetch";
import { ConfigurationError } from "./errors/configuration-error.ts";

/** The parameters of a call by their exact names. */
export type Query = Readonly<Record<string, unknown>>;

const serialize = createQuerySerializer<Query>();

/** Writes the query of a call with the token as its last parameter. */
export function serializeQuery(query: Query, token: string): string {
  const parameters = serialize(query);
  const secret = `token=${encodeURIComponent(token)}`;
  return parameters === "" ? secret : `${parameters}&${secret}`;
}

/**
 * Refuses what the types refuse, for callers without them: a token among the parameters and values a query cannot hold.
 *
 * @throws ConfigurationError naming the parameter, never its value
 */
export function checkQuery(query: Query, operation: string): void {
  for (const [name, value] of Object.entries(query)) {
    if (name === "token") {
      const expected = "The client adds it: pass { token } to the client instead.";
      throw new ConfigurationError(`${operation} was called with "token" among its parameters. ${expected}`, operation);
    }
    if (!(Array.isArray(value) ? value : [value]).every(isQueryValue)) {
      const expected = "expected a string, a finite number, a boolean, or an array of these";
      throw new ConfigurationError(`${operation}: parameter "${name}" cannot be sent; ${expected}.`, operation);
    }
  }
}

function isQueryValue(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return value === undefined || value === null || typeof value === "string" || typeof value === "boolean";
}
