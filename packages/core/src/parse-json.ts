/** How integers beyond 2^53 come back: as a number that lost digits, or whole. */
export type Integers = "number" | "string" | "bigint";

// A text, skipped as a whole, or an integer of sixteen digits at least that is neither a fraction nor a power.
const LONG_INTEGER = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;
// What no text of the publisher begins with stands for a bigint until it is one.
const MARK = "\u0000bigint:";

/** Whether a JSON text may hold an integer that a number cannot; the cheap question before the dear one. */
export function mayHoldLongIntegers(text: string): boolean {
  return /\d{16}/.test(text);
}

/** Whether it does hold one. */
export function holdsLongIntegers(text: string): boolean {
  return mayHoldLongIntegers(text) && (text.match(LONG_INTEGER) ?? []).some((token) => isLong(token));
}

/**
 * Parses JSON; integers that a number cannot hold come back as asked for.
 *
 * @throws SyntaxError
 */
export function parseJson(text: string, integers: Integers): unknown {
  if (integers === "number" || !mayHoldLongIntegers(text)) return JSON.parse(text);
  const mark = integers === "bigint" ? JSON.stringify(MARK).slice(1, -1) : "";
  const quoted = text.replace(LONG_INTEGER, (token) => (isLong(token) ? `"${mark}${token}"` : token));
  const value: unknown = JSON.parse(quoted);
  return integers === "bigint" ? revive({ value }).value : value;
}

function isLong(token: string): boolean {
  return !token.startsWith('"') && !Number.isSafeInteger(Number(token));
}

// Without recursion: how deep data is nested is for others to say.
function revive(root: { value: unknown }): { value: unknown } {
  const pending: object[] = [root];
  for (let owner = pending.pop(); owner !== undefined; owner = pending.pop()) {
    for (const [key, value] of Object.entries(owner)) {
      if (typeof value === "object" && value !== null) pending.push(value);
      if (typeof value === "string" && value.startsWith(MARK)) setOwn(owner, key, BigInt(value.slice(MARK.length)));
    }
  }
  return root;
}

// Set so, a key called __proto__ stays a key.
function setOwn(owner: object, key: string, value: unknown): void {
  Object.defineProperty(owner, key, { value, configurable: true, enumerable: true, writable: true });
}
