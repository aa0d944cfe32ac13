/**
 * A key as a step of a path or of an expression: `.name`, or quoted in brackets. A key comes from outside: what is no
 * plain name is shown quoted, and nothing invisible is printed as it is.
 */
export function quoteKey(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${quoteText(key)}]`;
}

/** A text as a JSON string that shows everything in it. */
export function quoteText(text: string): string {
  return escapeInvisible(JSON.stringify(text));
}

/** A text in which no character is invisible or changes how others are seen: those are written as `\\uXXXX`. */
export function escapeInvisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, escapeUnits);
}

/** The same for a text in JSON: it stays the same JSON, and its line ends, which are layout, stay too. */
export function escapeInvisibleJson(json: string): string {
  return json.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, escapeUnits);
}

function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** A text of at most so many characters; one that is longer ends in `…` and breaks no character in two. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** A number with its word: `1 change`, `3 changes`. */
export function formatCount(count: number, word: string): string {
  return `${count.toLocaleString("en-US")} ${word}${count === 1 ? "" : "s"}`;
}

/** The first so many names, and how many more there are. */
export function formatList(most: number, names: readonly string[]): string {
  const shown = names.slice(0, most).join(", ");
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

/** The words of a fact, paths among them, and what stands between them, in turns. */
export function splitWords(text: string): string[] {
  return text.split(/([^\p{L}\p{N}.[\]_-]+)/u);
}

/** A text with its first character in upper case. */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A text with its first character in lower case. */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
