import { ConfigurationError } from "../errors/client-errors.ts";
import type { Query } from "../types/operation.ts";

/**
 * Refuses what the types refuse, for callers without them: a token among the parameters and values that neither a query
 * nor a form can hold.
 *
 * @throws ConfigurationError naming the parameter, never its value
 */
export function checkQuery(query: Query, operation: string): void {
  // A text would be sent letter by letter, whatever it holds.
  if (typeof query !== "object" || Array.isArray(query)) {
    const found = Array.isArray(query) ? "an array" : `a ${typeof query}`;
    throw new ConfigurationError(`${operation} was called with ${found}; expected its parameters by name.`, operation);
  }
  // Inherited ones too: they would be sent.
  for (const name in query) {
    const value = query[name];
    if (name === "token") {
      const expected = "The client adds it: pass { token } to the client instead.";
      throw new ConfigurationError(`${operation} was called with "token" among its parameters. ${expected}`, operation);
    }
    if (!/^\w+$/.test(name)) {
      throw new ConfigurationError(
        `${operation}: a parameter's name holds other than letters, digits and _.`,
        operation,
      );
    }
    if (!(Array.isArray(value) ? value.every(isScalar) : isQueryValue(value))) {
      const expected = "expected a string, a finite number, a boolean, or an array of these";
      throw new ConfigurationError(`${operation}: parameter "${name}" cannot be sent; ${expected}.`, operation);
    }
  }
}

function isQueryValue(value: unknown): boolean {
  return value === undefined || value === null || isScalar(value);
}

function isScalar(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" || typeof value === "boolean";
}
