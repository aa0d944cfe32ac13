import { ConfigurationError } from "../errors/client-errors.ts";
import type { CallParameters, Operation } from "../types/operation.ts";

const PARAMETER_NAME = /^[\w.-]+(?:\[[\w.-]*\])*$/;

/**
 * Validates parameters for callers without types, and copies them, so that a later change does not affect the call.
 * Rejects a token, and values that a query, a form or a header cannot hold.
 *
 * @throws ConfigurationError naming the parameter, never its value
 */
export function copyParameters(parameters: CallParameters, operation: Operation): CallParameters {
  const called = `${operation.method} ${operation.path}`;
  // A string would be sent character by character.
  if (typeof parameters !== "object" || Array.isArray(parameters)) {
    const found = Array.isArray(parameters) ? "an array" : `a ${typeof parameters}`;
    throw new ConfigurationError(`${called}: parameters must be an object, got ${found}.`, called);
  }
  const copied: [name: string, value: unknown][] = [];
  // Includes inherited names, because a caller may pass an object with getters.
  for (const name in parameters) {
    const value = parameters[name];
    const problem = nameProblem(name) ?? valueProblem(name, value, operation);
    if (problem !== undefined) throw new ConfigurationError(`${called}${problem}`, called);
    copied.push([name, Array.isArray(value) ? [...(value as unknown[])] : value]);
  }
  return Object.fromEntries(copied);
}

function nameProblem(name: string): string | undefined {
  if (name === "token") {
    const advice = "Pass { token } to the client instead, which adds it to each request.";
    return ` was called with "token" among its parameters. ${advice}`;
  }
  if (PARAMETER_NAME.test(name)) return undefined;
  return ": the name of a parameter may contain only letters, digits, _, . and -, and brackets at its end.";
}

function valueProblem(name: string, value: unknown, { headers, commaLists }: Operation): string | undefined {
  const values = Array.isArray(value) ? (value as unknown[]) : [value ?? ""];
  const subject = `: parameter "${name}" must`;
  if (!values.every(isScalar)) return `${subject} be a string, a finite number, a boolean, or an array of these.`;
  // fetch would throw, or send bytes that depend on the host.
  if (headers?.includes(name) && (Array.isArray(value) || !/^[\t\x20-\x7e]*$/.test(String(values[0]))))
    return `${subject} be one value of printable ASCII characters, because it is a header.`;
  if (commaLists?.includes(name) && values.some((item) => String(item).includes(",")))
    return `${subject} not contain a comma, because commas separate its items.`;
  return undefined;
}

/** Whether a value can be sent as one value. */
export function isScalar(value: unknown): value is string | number | bigint | boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" || typeof value === "boolean" || typeof value === "bigint";
}
