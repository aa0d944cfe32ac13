import pluralize from "pluralize";

const LIST_WORD = /^(list|lists|array|arr|items)$/i;

/**
 * Derives a type name from a key: singular, without a word for "list", in Pascal case. `images_list` → `Image`,
 * `hash_tag` → `HashTag`. A key without Latin letters gives `Field`.
 */
export function deriveBaseName(key: string): string {
  const words = key
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  while (words.length > 1 && LIST_WORD.test(words.at(-1) ?? "")) words.pop();
  const singular = words.map((word, index) => (index === words.length - 1 ? singularOf(word) : word));
  const name = singular.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
  return /^[A-Za-z]/.test(name) ? name : `Field${name}`;
}

// Words of which pluralize removes too much.
const SINGULAR: ReadonlySet<string> = new Set(
  "aws basis bias canvas chaos clothes goods https ios lens pants thanks us".split(" "),
);

// Plurals for which pluralize returns another word than the singular.
const SINGULARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    avalanches: "avalanche",
    axes: "axis",
    biases: "bias",
    caches: "cache",
    canvases: "canvas",
    cookies: "cookie",
    excuses: "excuse",
    fuses: "fuse",
    headaches: "headache",
    lenses: "lens",
    niches: "niche",
    reuses: "reuse",
    selfies: "selfie",
  }),
);

function singularOf(word: string): string {
  const lower = word.toLowerCase();
  // An abbreviation such as `sms` has no plural.
  if (SINGULAR.has(lower) || lower.endsWith("data") || !/[aeiouy]/.test(lower)) return word;
  const known = SINGULARS.get(lower);
  if (known === undefined) return pluralize.singular(word);
  return word === lower ? known : known.slice(0, 1).toUpperCase() + known.slice(1);
}
