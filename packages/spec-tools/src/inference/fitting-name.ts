import { deriveBaseName } from "./base-name.ts";

// More fields would make a name too long.
const MAX_FIELDS = 3;

/**
 * Derives a name that fits a type of several keys: the words with which all key names end, the word with which half of the
 * fields begin, or the first fields. `HeadImage`, `CoverImage`, `Image` → `Image`. Returns undefined for a type without fields.
 *
 * @param baseNames the different names that the keys give
 * @param keys the keys of the type's own fields
 */
export function fittingName(baseNames: readonly string[], keys: readonly string[]): string | undefined {
  const suffix = commonSuffix(baseNames.map(wordsOf));
  if (suffix.length > 0) return suffix.join("");
  const fields = keys.map(deriveBaseName).toSorted();
  const [first] = fields;
  if (first === undefined) return undefined;
  const prefix = fields.map((field) => wordsOf(field)[0] ?? "").find((word) => isPrefixOfHalf(word, fields));
  return prefix ?? [...new Set(fields)].slice(0, MAX_FIELDS).join("");
}

function wordsOf(name: string): string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^A-Za-z\d]+/g) ?? [];
}

function commonSuffix(names: readonly string[][]): string[] {
  const [first = [], ...others] = names;
  for (let start = 0; start < first.length; start++) {
    const suffix = first.slice(start);
    const fits = others.every((words) => words.slice(-suffix.length).join(" ") === suffix.join(" "));
    if (fits && /^[A-Z]/.test(suffix[0] ?? "")) return suffix;
  }
  return [];
}

function isPrefixOfHalf(word: string, fields: readonly string[]): boolean {
  const matching = fields.filter((field) => wordsOf(field)[0] === word && field !== word);
  return matching.length > 1 && matching.length * 2 >= fields.length;
}
