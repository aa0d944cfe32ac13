import { isJsonObject, type JsonValue } from "../lib/json.ts";

/** The key under which a shape counts all ids at one path. */
export const ANY_ID = "<id>";

/** The key under which a shape counts the values of a map: at least one of its objects has only data as keys. */
export const ANY_KEY = "<key>";

/** Checks whether a key of a shape stands for keys that are data. */
export function isPlaceholder(key: string): boolean {
  return key === ANY_ID || key === ANY_KEY;
}

const ID_KEY = new RegExp(
  [
    String.raw`^\d+$`,
    String.raw`^[0-9a-f]{16,}$`,
    String.raw`^(?=(.*\d){3})(?=(.*[a-f]){2})[0-9a-f]{10,15}$`,
    String.raw`^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`,
    String.raw`^B0[0-9A-Z]{8}$`,
    // Prefixed ids, dates, telephone numbers, e-mail addresses and URLs are data too.
    String.raw`^[a-z]{1,12}[_:-]?([0-9a-f]{16,}|\d{6,})$`,
    String.raw`^[a-z][\w:.-]{0,31}[_:.-](?=[a-f]*\d)[0-9a-f]{8,}$`,
    String.raw`^[a-z]{1,12}([:/#]\d{3,}|-\d{5,})$`,
    String.raw`^v\d+[_:.-](?=[a-f]*\d)[0-9a-f]{4,}$`,
    String.raw`^\d+([-:;,./|_*x ]\d+)+$`,
    String.raw`^(?=.*\d)[0-9a-f]{1,8}([:-][0-9a-f]{1,8}){2,}$`,
    String.raw`^\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?`,
    String.raw`^\+\d[\d -]{5,}$`,
    String.raw`@|://`,
  ].join("|"),
  "i",
);

const PLAIN_NAME = /^[A-Za-z_$][\w$.-]*$/;

// A shorter id, such as a list index, does not identify a person or an item.
const MIN_ID_LENGTH = 5;

// A longer key is data, and would make the state large.
const MAX_NAME_LENGTH = 200;

/** Checks whether a key looks like an id instead of a name: digits, long hex, a UUID, an ASIN, random characters. */
export const isIdKey: (key: string) => boolean = memoize((key) => {
  if (isPlaceholder(key) || key.length > MAX_NAME_LENGTH) return true;
  // Most keys are names, and the fast first test recognizes most names.
  return /[\d@:]/.test(key) && (ID_KEY.test(key) || isRandomText(key));
});

// Responses repeat few keys very often.
const MAX_MEMORIZED = 10_000;

function memoize(check: (key: string) => boolean): (key: string) => boolean {
  const known = new Map<string, boolean>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MAX_MEMORIZED) known.clear();
    const result = check(key);
    known.set(key, result);
    return result;
  };
}

/**
 * Returns the key under which a shape counts the value of an object's key. A long id is data, so it is not stored: all
 * ids at one path are counted as one key.
 */
export function countedKey(key: string): string {
  return key.length >= MIN_ID_LENGTH && isIdKey(key) ? ANY_ID : key;
}

/**
 * Returns the keys under which a shape counts the values of an object, in the order of its entries. The result depends
 * on this object only, so that the order of responses does not matter.
 */
export function countedKeys(entries: readonly (readonly [key: string, value: JsonValue])[]): string[] {
  const counted = entries.map(([key]) => countedKey(key));
  if (!entries.some(([key]) => needsSiblings(key))) return counted;
  if (hasDataKeys(entries)) return entries.map(() => ANY_KEY);
  return counted.map((key) => (isOddKey(key, counted) ? ANY_ID : key));
}

// Whether a key is an id or could be an odd key, so that the whole object decides. Most objects have only names.
const needsSiblings = memoize((key) => isIdKey(key) || isOddCandidate(key));

/**
 * Checks whether all keys of an object are data although not all are long ids: two or more ids with similar values, or
 * names next to ids with similar values.
 */
function hasDataKeys(entries: readonly (readonly [key: string, value: JsonValue])[]): boolean {
  const ids = entries.filter(([key]) => isIdKey(key));
  const [first] = ids;
  if (first === undefined || entries.length < 2) return false;
  const isClear = ids.some(([key]) => countedKey(key) === ANY_ID);
  const isLong = ids.every(([key]) => countedKey(key) === ANY_ID);
  // Long ids are counted as one key anyway.
  if (ids.length === entries.length) return !isLong && areAlike(entries.map(([, value]) => value));
  if (!isClear) return false;
  const values = entries.map(([, value]) => value);
  // Scalars next to words are weak evidence: `{ "5cc8…": 1, "count": 2 }` is not a map.
  const isEnough =
    values.every(isFilledObject) || ids.length * 2 > entries.length || !entries.some(([key]) => hasWord(key));
  return isEnough && areAlike(values);
}

// Objects are alike if each has half of its keys in common with the first, other values if they have one kind.
function areAlike(values: readonly JsonValue[]): boolean {
  const present = values.filter((value) => value !== null);
  const kinds = new Set(present.map((value) => (Array.isArray(value) ? "array" : scalarKind(value))));
  if (kinds.size > 1) return false;
  const [first, ...others] = present.filter(isFilledObject);
  if (first === undefined) return true;
  return others.every((other) => {
    const keys = Object.keys(other);
    const shared = keys.filter((key) => Object.hasOwn(first, key)).length;
    return shared * 2 >= Math.max(keys.length, Object.keys(first).length);
  });
}

function scalarKind(value: JsonValue): string {
  return typeof value === "bigint" ? "number" : typeof value;
}

function isFilledObject(value: JsonValue): value is Record<string, JsonValue> {
  return isJsonObject(value) && Object.keys(value).length > 0;
}

/**
 * Checks whether a key may be data next to plain names or ids: random characters, or a text with spaces or symbols.
 */
export const isOddCandidate: (key: string) => boolean = memoize((key) => {
  return key.length >= MIN_ID_LENGTH && (!PLAIN_NAME.test(key) || (/\d/.test(key) && isRandomText(key, 6)));
});

/**
 * Checks whether a text contains random letters and digits: base 36 of 16 characters or more, or base 62 of eight or
 * more. Names also contain digits, but they consist mostly of words.
 */
function isRandomText(text: string, minLength = 8): boolean {
  return text.split(/[^A-Za-z0-9]+/).some((token) => token.length >= minLength && isRandomToken(token));
}

function isRandomToken(token: string): boolean {
  // The parts of a name in camel case are words and numbers.
  const parts = token.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? [];
  const numbers = parts.filter((part) => /\d/.test(part)).length;
  const inWords = parts.filter(isWord).reduce((sum, { length }) => sum + length, 0);
  if (token.length >= 16 && numbers >= 2) return inWords * 5 < token.length * 2;
  const isMixed = /[A-Z]/.test(token) && /[a-z]/.test(token) && numbers > 0;
  return isMixed && inWords === 0 && token.length <= parts.length * (numbers > 1 ? 1.8 : 1.6);
}

function hasWord(key: string): boolean {
  return (key.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []).some(isWord);
}

// Words have a vowel in six letters or fewer, and hardly ever four consonants in a row.
function isWord(part: string): boolean {
  const vowels = part.match(/[aeiouy]/gi)?.length ?? 0;
  return part.length >= 4 && vowels * 6 >= part.length && !/[bcdfghjklmnpqrstvwxz]{4}/i.test(part);
}

// An odd key has at least four plain names as siblings.
function isOddKey(key: string, siblings: readonly string[]): boolean {
  if (siblings.length < 5 || !isOddCandidate(key)) return false;
  const names = siblings.filter((sibling) => PLAIN_NAME.test(sibling) && !/\d/.test(sibling)).length;
  return names * 5 >= siblings.length * 4;
}
