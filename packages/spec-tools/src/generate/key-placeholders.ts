import { isJsonObject, type JsonValue, serializeLossless } from "../lib/json.ts";
import { quoteText } from "../lib/text.ts";

/** A document with placeholders for unsafe property names, and the function that restores the names in its code. */
export interface DocumentWithPlaceholders {
  readonly document: JsonValue;
  /** Replaces the placeholders in generated TypeScript with the real names, as string literals. */
  readonly restore: (code: string) => string;
}

const PLAIN_NAME = /^[A-Za-z_$][\w$]*$/;

/**
 * Replaces the property names in a document's schemas that openapi-typescript does not handle safely: names of
 * `Object.prototype` crash it, and it does not escape control characters in names that need quotes.
 */
export function replaceKeys(document: JsonValue): DocumentWithPlaceholders {
  const text = serializeLossless(document);
  let stem = "keyPlaceholder";
  while (text.includes(stem)) stem += "_";
  const names: string[] = [];
  const placeholders = new Map<string, string>();
  return {
    document: replaceIn(document),
    restore: (code) =>
      code.replaceAll(new RegExp(`${stem}(\\d+)e`, "g"), (_, index: string) => quoteText(names[+index] ?? "")),
  };

  function replaceIn(value: JsonValue, insideProperties = false): JsonValue {
    if (Array.isArray(value)) return value.map((item) => replaceIn(item));
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(value).map(([key, item]): [string, JsonValue] => {
      if (insideProperties) return [placeholderFor(key), replaceIn(item)];
      if (key === "required" && Array.isArray(item))
        return [key, item.map((name) => (typeof name === "string" ? placeholderFor(name) : name))];
      return [key, replaceIn(item, key === "properties")];
    });
    return Object.fromEntries(entries);
  }

  function placeholderFor(key: string): string {
    if (isPlain(key)) return key;
    const placeholder = placeholders.get(key) ?? `${stem}${names.push(key) - 1}e`;
    placeholders.set(key, placeholder);
    return placeholder;
  }
}

function isPlain(key: string): boolean {
  return PLAIN_NAME.test(key) && !(key in Object.prototype);
}
