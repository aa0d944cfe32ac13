import { memoize } from "./memoize.ts";

// Three keys, because two field names such as `ID` and `SN` can both be codes of countries.
const MIN_CODES = 3;

const REGIONS = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** Checks whether a key can be a code: a locale, a country or a currency. */
export const isCodeKey: (key: string) => boolean = memoize((key) => isLocale(key) || isCountry(key) || isCurrency(key));

/** Checks whether all keys of an object are codes of one kind. */
export function areCodes(keys: readonly string[]): boolean {
  if (keys.length >= 2 && keys.every(isLocale)) return true;
  return keys.length >= MIN_CODES && (keys.every(isCountry) || keys.every(isCurrency));
}

function isLocale(key: string): boolean {
  return /^[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?[-_](?:[A-Z]{2}|\d{3})$/.test(key);
}

function isCountry(key: string): boolean {
  return /^[A-Z]{2}$/.test(key) && REGIONS.of(key) !== undefined;
}

function isCurrency(key: string): boolean {
  return CURRENCIES.has(key);
}
