/** Returns a number from 0 to below 1. */
export type Random = () => number;

/** Creates a small, fast pseudorandom generator with the same sequence on every platform. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Returns one of the items. */
export function pick<Item>(items: readonly [Item, ...Item[]], random: Random): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** Returns an integer from `min` to `max`. */
export function integer(min: number, max: number, random: Random): number {
  return min + Math.floor(random() * (max - min + 1));
}

/** Returns a text of random characters of an alphabet. */
export function characters(alphabet: string, length: number, random: Random): string {
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)] ?? "").join("");
}

/** Returns an integer with leading zeros. */
export function padded(min: number, max: number, length: number, random: Random): string {
  return String(integer(min, max, random)).padStart(length, "0");
}
