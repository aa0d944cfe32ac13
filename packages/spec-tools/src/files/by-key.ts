/** Orders entries by their keys, by code unit: the same everywhere, whatever the locale. */
export function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}
