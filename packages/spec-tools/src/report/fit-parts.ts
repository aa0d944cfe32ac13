/** A piece of a text that may be left out where there is no room. */
export interface Part {
  readonly text: string;
  /** 0 is what is left out last. */
  readonly rank: number;
}

/** What there is room for. */
export interface FittedParts {
  /** The parts in their order, a line end after each. */
  readonly text: string;
  /** How many were left out. */
  readonly left: number;
}

/** Keeps as many parts as there is room for, the most important first; they stay in their order. */
export function fitParts(parts: readonly Part[], limit: number): FittedParts {
  const kept = new Set<Part>();
  let room = limit;
  for (const part of parts.toSorted((a, b) => a.rank - b.rank)) {
    if (part.text.length + 1 > room) continue;
    kept.add(part);
    room -= part.text.length + 1;
  }
  const texts = parts.filter((part) => kept.has(part)).map(({ text }) => `${text}\n`);
  return { text: texts.join(""), left: parts.length - kept.size };
}
