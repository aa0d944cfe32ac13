/** The kind of a value. */
export type Kind =
  | "array"
  | "bigint"
  | "boolean"
  | "function"
  | "null"
  | "number"
  | "object"
  | "string"
  | "symbol"
  | "undefined";

/** Returns the kind of a value. */
export function kindOf(value: unknown): Kind {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/**
 * Whether a value is an integer in one of the forms in which a client with the option `integers` returns an integer beyond
 * 2^53: a bigint, or a string of its digits.
 */
export function isLongInteger(value: unknown): boolean {
  if (typeof value === "bigint") return true;
  return typeof value === "string" && /^-?\d{16,}$/.test(value) && !Number.isSafeInteger(Number(value));
}

/** Describes what was expected, and the kind of what was found. A value may be personal, so it is not shown. */
export function describeKinds(expected: readonly string[], value: unknown): string {
  return `Expected ${expected.join(" or ")}, got ${kindOf(value)}.`;
}
