// A text begins, or a whole number with its fraction and its power, so that no part of one is taken for an integer.
const QUOTE_OR_NUMBER = /"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** An integer beyond 2^53 in a JSON text, and where it stands. */
export interface LongInteger {
  readonly digits: string;
  readonly index: number;
}

/** Whether a JSON text may hold an integer that a number cannot; the cheap question before the dear one. */
export function mayHoldLongIntegers(text: string): boolean {
  return /\d{16}/.test(text);
}

/** The integers of a JSON text that a number cannot hold, in order. */
export function* longIntegers(text: string): Generator<LongInteger> {
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
