// Most keys of responses occur many times.
const MAX_MEMORIZED = 10_000;

/** Returns a check that remembers its results for the texts that it was called with. */
export function memoize(check: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MAX_MEMORIZED) known.clear();
    const result = check(text);
    known.set(text, result);
    return result;
  };
}
