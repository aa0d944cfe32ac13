/** A number with its word: `1 change`, `3 changes`. */
export function countOf(count: number, word: string): string {
  return `${count.toLocaleString("en-US")} ${word}${count === 1 ? "" : "s"}`;
}
