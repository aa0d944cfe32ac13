const LIST_WORD = /^(list|lists|array|arr|items)$/i;

/**
 * What a key would call the thing under it: singular, without a word for "list", in Pascal case. `images_list` → `Image`,
 * `hash_tag` → `HashTag`. A key without a Latin letter gives `Field`.
 */
export function baseName(key: string): string {
  const words = key
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  while (words.length > 1 && LIST_WORD.test(words.at(-1) ?? "")) words.pop();
  const singular = words.map((word, index) => (index === words.length - 1 ? singularOf(word) : word));
  const name = singular.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
  return /^[A-Za-z]/.test(name) ? name : `Field${name}`;
}

function singularOf(word: string): string {
  if (/(ss|us|is|news|series|status)$/i.test(word) || word.length < 3) return word;
  if (/ies$/i.test(word)) return word.replace(/ies$/i, "y");
  if (/(ses|xes|zes|ches|shes)$/i.test(word)) return word.replace(/es$/i, "");
  return word.replace(/s$/i, "");
}
