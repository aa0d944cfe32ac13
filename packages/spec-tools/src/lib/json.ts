import { escapeInvisibleJson } from "./text.ts";

/** Any JSON value. `parseLossless` returns an integer beyond 2^53 as a bigint. */
export type JsonValue = null | boolean | number | bigint | string | JsonValue[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: JsonValue;
}

/** Checks whether a value is a JSON object, not an array or null. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns the object under a key, or an empty object if that key does not hold one. */
export function objectAt(value: JsonValue | undefined, key: string): JsonObject {
  const child = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isJsonObject(child) ? child : {};
}

/** Returns the list under a key, or an empty list if that key does not hold one. */
export function listAt(value: JsonObject, key: string): readonly JsonValue[] {
  const child = Object.hasOwn(value, key) ? value[key] : undefined;
  return Array.isArray(child) ? child : [];
}

// TypeScript's library does not declare the reviver's third argument and JSON.rawJSON yet.
type SourceReviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;
const parse = JSON.parse as (text: string, reviver?: SourceReviver) => JsonValue;
const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };

/**
 * Parses JSON without losing digits: an integer beyond 2^53 becomes a bigint.
 *
 * @throws SyntaxError if the text is not JSON
 * @see https://github.com/tc39/proposal-json-parse-with-source
 */
export function parseLossless(text: string): JsonValue {
  // An unsafe integer has at least 16 digits. Without a reviver the parser is much faster.
  return /\d{16}/.test(text) ? parse(text, reviveInteger) : parse(text);
}

/** Settings of {@link serializeLossless}. */
interface SerializeOptions {
  /** Spaces per level. Default: everything in one line. */
  readonly indent?: number;
  /** Whether to leave out a member of an object. */
  readonly omit?: (key: string, value: unknown) => boolean;
}

/**
 * Serializes a value of `parseLossless`: a bigint is written with all its digits. `JSON.stringify` throws for a bigint,
 * so a lint rule forbids it for parsed documents.
 */
export function serializeLossless(value: unknown, { indent, omit }: SerializeOptions = {}): string {
  const replace = (key: string, item: unknown): unknown => {
    if (omit?.(key, item) === true) return undefined;
    return typeof item === "bigint" ? rawJSON(`${item}`) : item;
  };
  return JSON.stringify(value, replace, indent);
}

function reviveInteger(_: string, value: unknown, { source }: { readonly source?: string }): unknown {
  const isUnsafe = typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value);
  return isUnsafe && source !== undefined && /^-?\d+$/.test(source) ? BigInt(source) : value;
}

/** Serializes JSON for a file or a terminal: keeps all digits and escapes invisible characters. */
export function serializeJson(value: unknown, indent: number): string {
  return escapeInvisibleJson(serializeLossless(value, { indent }));
}

/** Serializes a value with sorted keys and without whitespace, so that equal values give equal texts. */
export function canonicalJson(value: JsonValue): string {
  return serializeLossless(sortKeys(value));
}

function sortKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).toSorted(byKey);
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}

/** Compares two entries by their keys. The order is by code unit, so it does not depend on the locale. */
export function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}
