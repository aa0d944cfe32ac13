import { ConfigurationError } from "../errors/client-errors.ts";
import type { CallParameters } from "../types/operation.ts";

const PARAMETER_NAME = /^[\w.-]+(?:\[[\w.-]*\])*$/;

/**
 * Validates parameters for callers without types, and copies them, so that a later change does not affect the call.
 * Rejects a token, and values that a query or a form cannot hold.
 *
 * @throws ConfigurationError naming the parameter, never its value
 */
export function copyParameters(parameters: CallParameters, operation: string): CallParameters {
  // A string would be sent character by character.
  if (typeof parameters !== "object" || Array.isArray(parameters)) {
    const found = Array.isArray(parameters) ? "an array" : `a ${typeof parameters}`;
    throw new ConfigurationError(`${operation}: parameters must be an object, got ${found}.`, operation);
  }
  const copied: [name: string, value: unknown][] = [];
  // Includes inherited names, because a caller may pass an object with getters.
  for (const name in parameters) {
    const value = parameters[name];
    if (name === "token") {
      const advice = "Pass { token } to the client instead, which adds it to each request.";
      throw new ConfigurationError(`${operation} was called with "token" among its parameters. ${advice}`, operation);
    }
    if (!PARAMETER_NAME.test(name)) {
      throw new ConfigurationError(
        `${operation}: the name of a parameter may contain only letters, digits, _, ., -, and brackets at its end.`,
        operation,
      );
    }
    if (!(Array.isArray(value) ? value.every(isScalar) : isParameterValue(value))) {
      const expected = "a string, a finite number, a boolean, or an array of these";
      throw new ConfigurationError(`${operation}: parameter "${name}" must be ${expected}.`, operation);
    }
    copied.push([name, Array.isArray(value) ? [...(value as unknown[])] : value]);
  }
  return Object.fromEntries(copied);
}

function isParameterValue(value: unknown): boolean {
  return value === undefined || value === null || isScalar(value);
}

function isScalar(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" || typeof value === "boolean";
}
