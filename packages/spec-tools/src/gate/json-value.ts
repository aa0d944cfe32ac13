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
