import type { JsonValue } from "./json-value.ts";

// Not in TypeScript's library yet: the reviver's third argument, and JSON.rawJSON.
type SourceReviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;
const parse = JSON.parse as (text: string, reviver?: SourceReviver) => JsonValue;
const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };

/**
 * Parses JSON without losing digits: an integer beyond 2^53 becomes a bigint.
 *
 * @throws SyntaxError
 * @see https://github.com/tc39/proposal-json-parse-with-source
 */
export function parseLossless(text: string): JsonValue {
  // Sixteen digits in a row are the least such an integer can have; without them the plain parser will do.
  return /\d{16}/.test(text) ? parse(text, reviveInteger) : parse(text);
}

/** Prints JSON as `parseLossless` read it, digit for digit. */
export function printLossless(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? rawJSON(`${item}`) : item), indent);
}

function reviveInteger(_: string, value: unknown, { source }: { readonly source?: string }): unknown {
  const isUnsafe = typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value);
  return isUnsafe && source !== undefined && /^-?\d+$/.test(source) ? BigInt(source) : value;
}
