import { ConfigurationError } from "../errors/client-errors.ts";
import type { CallParameters, Operation } from "../types/operation.ts";

const PARAMETER_NAME = /^[\w.-]+(?:\[[\w.-]*\])*$/;

/**
 * Validates parameters for callers without types, and copies them without inherited ones, so that neither a later change
 * nor a polluted Object.prototype affects the call. Rejects a token, and values that a query, a form or a header cannot hold.
 *
 * @throws ConfigurationError naming the parameter, never its value
 */
export function copyParameters(parameters: CallParameters, operation: Operation): CallParameters {
  const called = `${operation.method} ${operation.path}`;
  // A string would be sent character by character, and a Map, a Promise or a Date as nothing.
  const found = otherKind(parameters);
  if (found !== undefined) {
    throw new ConfigurationError(`${called}: parameters must be an object, got ${found}.`, called, undefined, 400);
  }
  const copied = Object.create(null) as Record<string, unknown>;
  for (const [name, given] of Object.entries(parameters)) {
    const value = Array.isArray(given) ? Array.from<unknown>(given) : given;
    const problem = nameProblem(name) ?? valueProblem(name, value, operation);
    if (problem !== undefined) throw new ConfigurationError(`${called}${problem}`, called, undefined, 400);
    copied[name] = value;
  }
  return copied;
}

/** What a value is instead of a plain object or an instance of a class of the caller; undefined if it is one. */
export function otherKind(value: unknown): string | undefined {
  // Works for objects of another realm too.
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return tag === "Object" ? undefined : `a value of type ${tag.slice(0, 40)}`;
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

/** Copies the enumerable entries of an object itself. The copy has no prototype, so that nothing is read from a polluted one. */
export function copyOwn<Value extends object>(value: Value): Value {
  return Object.assign(Object.create(null) as object, value);
}

/** Whether a value is an object and not null. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Whether a value can be sent as one value. */
export function isScalar(value: unknown): value is string | number | bigint | boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" || typeof value === "boolean" || typeof value === "bigint";
}
