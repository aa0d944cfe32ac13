import { ANY_ID, isIdKey } from "./id-key.ts";
import type { Shape } from "./shape.ts";

/**
 * How many of a sample's keys a known shape has too. Only places whose content both have seen are compared: an empty list
 * says nothing of what would stand in it. Ids are one key.
 */
export function sharedKeys(known: Shape, sample: Shape): { shared: number; total: number } {
  const below = known.items && sample.items ? sharedKeys(known.items, sample.items) : { shared: 0, total: 0 };
  const clash = clashingKeys(known, sample) + clashingKeys(sample, known);
  if (known.keys.size === 0 || sample.keys.size === 0) return { ...below, total: below.total + clash };
  const names = new Set([...known.keys.keys()].map(nameOf));
  let { shared, total } = below;
  for (const name of new Set([...sample.keys.keys()].map(nameOf))) {
    total++;
    if (names.has(name)) shared++;
  }
  for (const [key, slot] of sample.keys) {
    const other = known.keys.get(key);
    const deeper = other === undefined ? { shared: 0, total: 0 } : sharedKeys(other, slot);
    shared += deeper.shared;
    total += deeper.total;
  }
  return { shared, total };
}

// Where one has seen lists of objects only and the other objects, no key is shared.
function clashingKeys(listed: Shape, single: Shape): number {
  return listed.object === 0 && (listed.items?.keys.size ?? 0) > 0 && single.array === 0 ? single.keys.size : 0;
}

function nameOf(key: string): string {
  return isIdKey(key) ? ANY_ID : key;
}
