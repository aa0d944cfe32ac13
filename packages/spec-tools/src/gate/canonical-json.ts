import { byKey } from "../files/by-key.ts";
import { isJsonObject, type JsonValue } from "./json-value.ts";
import { printLossless } from "./lossless-json.ts";

/** A value of JSON as text, one text for each, however it is laid out and whatever the order of its keys. */
export function canonicalJson(value: JsonValue): string {
  return printLossless(sortKeys(value));
}

function sortKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).toSorted(byKey);
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}
