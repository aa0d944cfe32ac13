/**
 * Formats a key as one step of a path: `.name`, or `["any key"]` if it is not a plain identifier. Invisible characters
 * are escaped, because keys come from outside.
 */
export function quoteKey(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${quoteText(key)}]`;
}

/** Formats a text as a JSON string literal with its invisible characters escaped. */
export function quoteText(text: string): string {
  return escapeInvisible(JSON.stringify(text));
}

/** Replaces every control, format and bidi character of a text by its `\uXXXX` escape. */
export function escapeInvisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, escapeUnits);
}

/** Escapes the invisible characters of a JSON text. Line breaks stay, and the text still parses to the same value. */
export function escapeInvisibleJson(json: string): string {
  return json.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, escapeUnits);
}

/** Replaces the line breaks U+2028 and U+2029 by their `\uXXXX` escapes. */
export function escapeSeparators(text: string): string {
  return text.replace(/[\u2028\u2029]/g, escapeUnits);
}

function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** Cuts a text to at most `limit` UTF-16 units. A cut text ends in `…` and never in half a surrogate pair. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Formats a count with its noun: `1 change`, `3 changes`. */
export function formatCount(count: number, word: string): string {
  return `${count.toLocaleString("en-US")} ${word}${count === 1 ? "" : "s"}`;
}

/** Joins the first `limit` names by commas and counts the others: `a, b and 3 more`. */
export function formatList(limit: number, names: readonly string[]): string {
  const shown = names.slice(0, limit).join(", ");
  return names.length > limit ? `${shown} and ${names.length - limit} more` : shown;
}

/** Splits a text into words and separators, alternating. A JSON path such as `data.list[]` is one word. */
export function splitWords(text: string): string[] {
  return text.split(/([^\p{L}\p{N}.[\]_-]+)/u);
}

/** Changes the first character of a text to upper case. */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Changes the first character of a text to lower case. */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
