// Parts of a random text are this short on average. Those of a name in camel case are words.
const RANDOM_PART_LENGTH = 2.6;

const MIN_LONG = 16;

/**
 * Checks whether a text contains random letters and digits: base 36 of 16 characters or more, or base 62 of eight or
 * more. Names also contain digits, but they consist mostly of words.
 */
export function isRandomText(text: string, minLength = 8): boolean {
  return text.split(/[^A-Za-z0-9]+/).some((token) => token.length >= minLength && isRandomToken(token));
}

function isRandomToken(token: string): boolean {
  const parts = partsOf(token);
  const numbers = parts.filter((part) => /\d/.test(part)).length;
  const inWords = countInWords(parts);
  const isMixed = /[A-Z]/.test(token) && /[a-z]/.test(token);
  if (token.length >= MIN_LONG) {
    // Capital letters in a row can look like a word by chance.
    const inLowerCase = countInWords(parts.filter((part) => /[a-z]/.test(part)));
    const isShort = isMixed && token.length <= parts.length * RANDOM_PART_LENGTH;
    if (isShort && inLowerCase * 5 < token.length * 2) return true;
    const isOneCase = numbers >= 3 && !isMixed;
    if (numbers >= 2) return inWords * 5 < token.length * (isOneCase ? 3 : 2);
  }
  return isMixed && numbers > 0 && inWords === 0 && token.length <= parts.length * (numbers > 1 ? 1.8 : 1.6);
}

/**
 * Checks whether several texts are random together: all have one length, and each another order of letters and digits. The
 * names of an object that have one length, such as `ctrUv30d` and `cvrPv30d`, have the same order.
 */
export function areRandomTexts(texts: readonly string[]): boolean {
  const length = texts[0]?.length ?? 0;
  if (texts.length < 2 || texts.some((text) => text.length !== length || !mayBeRandom(text))) return false;
  return new Set(texts.map(patternOf)).size === texts.length && texts.filter(hasShortParts).length * 2 >= texts.length;
}

/** Checks whether a text of eight characters or more may be random, which depends on its siblings. */
export function mayBeRandom(text: string): boolean {
  if (text.length < 8 || !/^[\w-]+$/.test(text)) return false;
  return hasShortParts(text) || isRandomText(text) || countInWords(partsOf(text)) * 5 <= text.length * 2;
}

function hasShortParts(text: string): boolean {
  const parts = partsOf(text);
  return text.length <= parts.length * RANDOM_PART_LENGTH && countInWords(parts) * 2 < text.length;
}

/** Checks whether a key contains a word of four letters or more. */
export function hasWord(key: string): boolean {
  return (key.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []).some(isWord);
}

// The parts of a name in camel case are words and numbers.
function partsOf(token: string): string[] {
  return token.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? [];
}

function countInWords(parts: readonly string[]): number {
  return parts.filter(isWord).reduce((sum, { length }) => sum + length, 0);
}

function patternOf(text: string): string {
  return text.replaceAll(/[A-Z]/g, "A").replaceAll(/[a-z]/g, "a").replaceAll(/\d/g, "0");
}

// Words have a vowel in six letters or fewer, and hardly ever four consonants in a row.
function isWord(part: string): boolean {
  const vowels = part.match(/[aeiouy]/gi)?.length ?? 0;
  return part.length >= 4 && vowels * 6 >= part.length && !/[bcdfghjklmnpqrstvwxz]{4}/i.test(part);
}
