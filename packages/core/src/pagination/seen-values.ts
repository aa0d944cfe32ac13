// Per set. Three full sets of hashes take about 3 MB.
const MAX_HASHES = 20_000;

/**
 * Creates the memory of one iteration: a function that remembers a JSON value and returns whether it is new. It keeps hashes of
 * the first 20,000 values and of at least the last 20,000, because pages that repeat continue at the start or near the end.
 */
export function createSeenValues(): (value: unknown) => boolean {
  const first = new Set<number>();
  let [older, recent] = [first, first];
  return (value) => {
    const hash = hashJson(value);
    if (first.has(hash) || older.has(hash) || recent.has(hash)) return false;
    if (recent.size >= MAX_HASHES) [older, recent] = [recent, new Set()];
    recent.add(hash);
    return true;
  };
}

/**
 * A hash of 53 bits. Equal values have equal hashes, whatever the order of their names. Without recursion, because a
 * response may be nested deeper than the stack.
 */
export function hashJson(value: unknown): number {
  let [low, high] = [1, 2];
  const add = (text: string): void => {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      low = Math.imul(low ^ unit, 0x9e3779b1);
      high = Math.imul(high ^ unit, 0x5f356495);
    }
  };
  const rest = [value];
  while (rest.length > 0) {
    const one = rest.pop();
    if (typeof one === "object" && one !== null) {
      const entries = Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1));
      add(`${Array.isArray(one) ? "array" : "object"} ${entries.length} `);
      for (const entry of entries) rest.push(entry[1], entry[0]);
    } else {
      const text = String(one);
      add(`${typeof one} ${text.length} ${text}`);
    }
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}
