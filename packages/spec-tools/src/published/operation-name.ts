/**
 * The name of an operation's method on a client: the path after the platform's prefix, a leading `api` dropped,
 * camel-cased with its version. `/api/xiaohongshu/get-note-detail/v1` → `getNoteDetailV1`.
 */
export function operationName(path: string, prefix: string): string {
  const words = path.slice(prefix.length).split(/[/_-]+/);
  const kept = words[0] === "api" ? words.slice(1) : words;
  return kept.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join("");
}

/**
 * The file of an operation in specs/published: its name in kebab case, so that no two differ by case alone.
 * `solarKolDataV3NotesRateV1` → `solar-kol-data-v3-notes-rate-v1.json`.
 */
export function operationFileName(name: string): string {
  return `${name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase()}.json`;
}

/** A text with its first character in upper case. */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
