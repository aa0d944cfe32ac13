import type { Integers } from "../types/options.ts";

/**
 * Parses JSON and returns integers beyond 2^53 in the given form. If an object has a key twice, the last value
 * counts, as with `JSON.parse`.
 *
 * @throws SyntaxError
 */
export function parseJsonWithLongIntegers(text: string, integers: Integers): unknown {
  if (integers === "number" || !mayHoldLongIntegers(text)) return JSON.parse(text);
  if (integers === "string") return JSON.parse(quoteLongIntegers(text, ""));
  // Random, so that no string of the response begins with the mark.
  const mark = `bigint:${Math.random()}:`;
  return revive({ value: JSON.parse(quoteLongIntegers(text, mark)) as unknown }, mark).value;
}

/** Whether a JSON text contains an integer beyond 2^53. */
export function holdsLongIntegers(text: string): boolean {
  return mayHoldLongIntegers(text) && longIntegers(text).next().done === false;
}

// A cheap test that rules out most texts.
function mayHoldLongIntegers(text: string): boolean {
  return /\d{16}/.test(text);
}

function quoteLongIntegers(text: string, mark: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { digits, index } of longIntegers(text)) {
    parts.push(text.slice(from, index), `"${mark}${digits}"`);
    from = index + digits.length;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

// The beginning of a string, or a whole number with fraction and exponent, so that no part of it counts as an integer.
const QUOTE_OR_NUMBER = /"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

interface LongInteger {
  readonly digits: string;
  /** Its position in the text. */
  readonly index: number;
}

function* longIntegers(text: string): Generator<LongInteger> {
  const pattern = new RegExp(QUOTE_OR_NUMBER);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [token] = match;
    if (token === '"') pattern.lastIndex = endOfString(text, match.index);
    else if (isLong(token)) yield { digits: token, index: match.index };
  }
}

function isLong(token: string): boolean {
  return token.length >= 16 && /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token));
}

// Not a regular expression, because one that skips escapes overflows the stack on strings of several MB.
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
  return text.length;
}

// Without recursion, because a response may be nested deeper than the stack.
function revive(root: { value: unknown }, mark: string): { value: unknown } {
  const pending: object[] = [root];
  for (let owner = pending.pop(); owner !== undefined; owner = pending.pop()) {
    for (const [key, value] of Object.entries(owner)) {
      if (typeof value === "object" && value !== null) pending.push(value);
      if (typeof value === "string" && value.startsWith(mark)) setOwn(owner, key, BigInt(value.slice(mark.length)));
    }
  }
  return root;
}

// An assignment to the key __proto__ would set the prototype instead.
function setOwn(owner: object, key: string, value: unknown): void {
  Object.defineProperty(owner, key, { value, configurable: true, enumerable: true, writable: true });
}
