import type { Integers } from "../types/options.ts";

/**
 * Parses JSON; integers that a number cannot hold come back as asked for. Of a key that stands in an object twice, the
 * last one counts, as JSON.parse has it.
 *
 * @throws SyntaxError
 */
export function parseJson(text: string, integers: Integers): unknown {
  if (integers === "number" || !mayHoldLongIntegers(text)) return JSON.parse(text);
  if (integers === "string") return JSON.parse(quote(text, ""));
  // Made up anew each time, so that no text from outside can pass for an integer.
  const mark = `bigint:${Math.random()}:`;
  return revive({ value: JSON.parse(quote(text, mark)) as unknown }, mark).value;
}

/** Whether a JSON text holds an integer that a number cannot. */
export function holdsLongIntegers(text: string): boolean {
  return mayHoldLongIntegers(text) && longIntegers(text).next().done === false;
}

function quote(text: string, mark: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { digits, index } of longIntegers(text)) {
    parts.push(text.slice(from, index), `"${mark}${digits}"`);
    from = index + digits.length;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

// Without recursion: how deep data is nested is for others to say.
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

// Set so, a key called __proto__ stays a key.
function setOwn(owner: object, key: string, value: unknown): void {
  Object.defineProperty(owner, key, { value, configurable: true, enumerable: true, writable: true });
}

// A text begins, or a whole number with its fraction and its power, so that no part of one is taken for an integer.
const QUOTE_OR_NUMBER = /"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** An integer beyond 2^53 in a JSON text, and where it stands. */
interface LongInteger {
  readonly digits: string;
  readonly index: number;
}

/** Whether a JSON text may hold an integer that a number cannot; the cheap question before the dear one. */
function mayHoldLongIntegers(text: string): boolean {
  return /\d{16}/.test(text);
}

/** The integers of a JSON text that a number cannot hold, in order. */
function* longIntegers(text: string): Generator<LongInteger> {
  const pattern = new RegExp(QUOTE_OR_NUMBER);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [token] = match;
    if (token === '"') pattern.lastIndex = endOfText(text, match.index);
    else if (isLong(token)) yield { digits: token, index: match.index };
  }
}

function isLong(token: string): boolean {
  return token.length >= 16 && /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token));
}

// By hand: a pattern that steps over escapes runs out of stack in a text of some MB.
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let marks = 0;
    while (text.charCodeAt(end - 1 - marks) === 0x5c) marks += 1;
    if (marks % 2 === 0) return end + 1;
  }
  return text.length;
}
