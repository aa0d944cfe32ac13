/** A value of which one part was replaced. */
export interface ChangedValue {
  /** The path of the part, and what replaced it. */
  readonly path: string;
  readonly value: unknown;
}

const REPLACEMENTS: readonly unknown[] = [null, 1, "text", true, [], {}];

// Each value is checked twice and as a whole, so large data is changed only at evenly distributed parts.
const MAX_VALUES = 1_000;

/** Replaces each part of JSON data by a value of each kind. */
export function changedValues(data: unknown): ChangedValue[] {
  const all = changeParts(data, "data");
  const step = Math.max(1, all.length / MAX_VALUES);
  return Array.from({ length: Math.floor(all.length / step) }, (_, index) => all[Math.floor(index * step)]).filter(
    (changed) => changed !== undefined,
  );
}

function changeParts(value: unknown, path: string): ChangedValue[] {
  const own = REPLACEMENTS.map((replacement) => {
    return { path: `${path} replaced by ${JSON.stringify(replacement)}`, value: replacement };
  });
  if (typeof value !== "object" || value === null) return own;
  const nested = Object.entries(value).flatMap(([key, part]) => {
    return changeParts(part, `${path}.${key}`).map((changed) => ({
      ...changed,
      value: replace(value, key, changed.value),
    }));
  });
  return [...own, ...nested];
}

function replace(owner: object, key: string, part: unknown): unknown {
  if (Array.isArray(owner)) return owner.map((item: unknown, index) => (String(index) === key ? part : item));
  return { ...owner, [key]: part };
}
