import { isJsonObject, type JsonValue } from "../lib/json.ts";
import { quoteText } from "../lib/text.ts";

/** A document whose awkward property names were replaced, and the way back for the code made of it. */
export interface DocumentWithPlaceholders {
  readonly document: JsonValue;
  /** Puts the real names into generated TypeScript, as string literals. */
  readonly restore: (code: string) => string;
}

const PLAIN_NAME = /^[A-Za-z_$][\w$]*$/;

/**
 * Replaces every property name of a document's schemas that openapi-typescript cannot be trusted with: names of
 * `Object.prototype` crash it, and what is no identifier has to be quoted by someone who minds control characters.
 */
export function replaceKeys(document: JsonValue): DocumentWithPlaceholders {
  const text = JSON.stringify(document);
  let stem = "heldKey";
  while (text.includes(stem)) stem += "_";
  const names: string[] = [];
  const placeholders = new Map<string, string>();
  return {
    document: hold(document),
    restore: (code) =>
      code.replaceAll(new RegExp(`${stem}(\\d+)e`, "g"), (_, index: string) => quoteText(names[+index] ?? "")),
  };

  function hold(value: JsonValue, insideProperties = false): JsonValue {
    if (Array.isArray(value)) return value.map((item) => hold(item));
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(value).map(([key, item]): [string, JsonValue] => {
      if (insideProperties) return [heldName(key), hold(item)];
      if (key === "required" && Array.isArray(item))
        return [key, item.map((name) => (typeof name === "string" ? heldName(name) : name))];
      return [key, hold(item, key === "properties")];
    });
    return Object.fromEntries(entries);
  }

  function heldName(key: string): string {
    if (isPlain(key)) return key;
    const held = placeholders.get(key) ?? `${stem}${names.push(key) - 1}e`;
    placeholders.set(key, held);
    return held;
  }
}

function isPlain(key: string): boolean {
  return PLAIN_NAME.test(key) && !(key in Object.prototype);
}
