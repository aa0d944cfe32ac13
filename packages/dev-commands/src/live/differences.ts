/** Something about an answer that is not as the document has it. */
export interface Difference {
  /** `new`: not in the types yet. `type`: another type than theirs. `notice`: odd, but no matter of types. */
  readonly kind: "new" | "type" | "notice";
  /** Where, e.g. `data[].note_list[].title`; without a place in a list or a key of a map, which are values. */
  readonly path: string;
  readonly text: string;
}

/** Gathers differences, each once. */
export interface Differences {
  readonly add: (difference: Difference) => void;
  readonly list: () => Difference[];
}

// An answer can have any number of keys of any length, and a person reads a few.
const MAX_DIFFERENCES = 200;
const MAX_PATH = 200;

/** Makes a collection of {@link Difference}s that keeps the first 200. */
export function createDifferences(): Differences {
  const found = new Map<string, Difference>();
  return {
    add: (difference) => {
      if (found.size >= MAX_DIFFERENCES) return;
      const path = cut(difference.path);
      found.set(`${path}\n${difference.text}`, { ...difference, path });
    },
    list: () => [...found.values()],
  };
}

function cut(path: string): string {
  return path.length > MAX_PATH ? `${path.slice(0, MAX_PATH - 1)}…` : path;
}
