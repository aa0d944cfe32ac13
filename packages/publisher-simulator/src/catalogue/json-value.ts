/** What JSON.parse gives. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** A JSON object, as release documents and definitions are. */
export interface JsonObject {
  [key: string]: JsonValue;
}

/** Tells a JSON object from every other JSON value. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object under a key; an empty one, not tied to the parent, where there is none. */
export function objectUnder(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  return isJsonObject(value) ? value : {};
}

/** The text under a key; the empty one where there is none. */
export function textUnder(parent: JsonObject, key: string): string {
  const value = parent[key];
  return typeof value === "string" ? value : "";
}
