import { longIntegers, mayHoldLongIntegers } from "./long-integers.ts";

/** How integers beyond 2^53 come back: as a number that lost digits, or whole. */
export type Integers = "number" | "string" | "bigint";

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
