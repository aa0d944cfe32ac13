/** The key under which a shape counts all ids at one path. */
export const ANY_ID = "<id>";

/** The key under which a shape counts the values of a map: at least one of its objects has only data as keys. */
export const ANY_KEY = "<key>";

/** Checks whether a key of a shape stands for keys that are data. */
export function isPlaceholder(key: string): boolean {
  return key === ANY_ID || key === ANY_KEY;
}
