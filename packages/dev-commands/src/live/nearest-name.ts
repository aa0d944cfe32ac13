import { distance } from "fastest-levenshtein";

/** The name most like a wrong one; undefined where none is like it. */
export function nearestName(wrong: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  // More changes than this make another word of it.
  let least = Math.floor(wrong.length * 0.4) + 1;
  for (const name of names) {
    const changes = distance(wrong.toLowerCase(), name.toLowerCase());
    if (changes < least) [nearest, least] = [name, changes];
  }
  return nearest;
}
