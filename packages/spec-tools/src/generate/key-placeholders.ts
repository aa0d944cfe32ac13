import { quoteText } from "../gate/quote-text.ts";
import { isJsonObject, type JsonValue } from "../gate/json-value.ts";

/** A document whose awkward property names were replaced, and the way back for the code made of it. */
export interface PlaceheldDocument {
  readonly document: JsonValue;
  /** Puts the real names into generated TypeScript, as string literals. */
  readonly restore: (code: string) => string;
}

const PLAIN_NAME = /^[A-Za-z_$][\w$]*$/;

/**
 * Replaces every property name of a document's schemas that openapi-typescript cannot be trusted with: names of
 * `Object.prototype` crash it, and what is no identifier has to be quoted by someone who minds control characters.
 */
export function holdKeys(document: JsonValue): PlaceheldDocument {
  const text = JSON.stringify(document);
  let stem = "heldKey";
  while (text.includes(stem)) stem += "_";
  const names: string[] = [];
  return {
    document: hold(document),
    restore: (code) =>
      code.replaceAll(new RegExp(`${stem}(\\d+)e`, "g"), (_, index: string) => quoteText(names[+index] ?? "")),
  };

  function hold(value: JsonValue, insideProperties = false): JsonValue {
    if (Array.isArray(value)) return value.map((item) => hold(item));
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(value).map(([key, item]): [string, JsonValue] => {
      const name = insideProperties && !isPlain(key) ? placeholder(key) : key;
      return [name, hold(item, key === "properties" && !insideProperties)];
    });
    return Object.fromEntries(entries);
  }

  function placeholder(key: string): string {
    return `${stem}${names.push(key) - 1}e`;
  }
}

function isPlain(key: string): boolean {
  return PLAIN_NAME.test(key) && !(key in Object.prototype);
}
