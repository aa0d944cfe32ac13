import { escapeInvisibleJson } from "./text.ts";

/** Any value JSON can hold. An integer beyond 2^53 is a bigint, where it was read by `parseLossless`. */
export type JsonValue = null | boolean | number | bigint | string | JsonValue[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: JsonValue;
}

/** Tells a JSON object from the other values. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object below a key of an object; an empty one where there is none. */
export function objectAt(value: JsonValue | undefined, key: string): JsonObject {
  const below = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isJsonObject(below) ? below : {};
}

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
export function serializeLossless(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? rawJSON(`${item}`) : item), indent);
}

function reviveInteger(_: string, value: unknown, { source }: { readonly source?: string }): unknown {
  const isUnsafe = typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value);
  return isUnsafe && source !== undefined && /^-?\d+$/.test(source) ? BigInt(source) : value;
}

/** JSON as a file or a terminal gets it: digit for digit, with everything invisible in it made visible. */
export function serializeJson(value: unknown, indent: number): string {
  return escapeInvisibleJson(serializeLossless(value, indent));
}

/** A value of JSON as text, one text for each, however it is laid out and whatever the order of its keys. */
export function canonicalJson(value: JsonValue): string {
  return serializeLossless(sortKeys(value));
}

function sortKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).toSorted(byKey);
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}

/** Orders entries by their keys, by code unit: the same everywhere, whatever the locale. */
export function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}
