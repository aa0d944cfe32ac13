import { isJsonObject, type JsonObject, type JsonValue } from "./json-value.ts";

// Answers have keys called description too: data is no text of the publisher's.
const DATA = new Set(["example", "examples", "default", "enum", "const"]);

/** A copy of a document with every summary and description translated; examples and values stay as they are. */
export function translateTexts(document: JsonObject, translate: (text: string) => string): JsonObject {
  const entries = Object.entries(document).map(([key, value]): [string, JsonValue] => {
    if (DATA.has(key)) return [key, value];
    const isText = (key === "summary" || key === "description") && typeof value === "string";
    return [key, isText ? translate(value) : translateWithin(value, translate)];
  });
  return Object.fromEntries(entries);
}

function translateWithin(value: JsonValue, translate: (text: string) => string): JsonValue {
  if (Array.isArray(value)) return value.map((item) => translateWithin(item, translate));
  return isJsonObject(value) ? translateTexts(value, translate) : value;
}
