import type { Share } from "./typed-share.ts";

/** A measured figure with its target. */
export interface Figure {
  readonly name: string;
  readonly text: string;
  readonly isReached: boolean;
}

/** A share that has to be at least a target from 0 to 1. A share of nothing has reached it. */
export function atLeast(name: string, share: Share, target: number): Figure {
  const isReached = share.of === 0 || share.hits >= share.of * target;
  return { name, text: `${percent(share)}, target: at least ${100 * target} %`, isReached };
}

/** A share that may be at most a target from 0 to 1. */
export function atMost(name: string, share: Share, target: number): Figure {
  return {
    name,
    text: `${percent(share)}, target: at most ${100 * target} %`,
    isReached: share.hits <= share.of * target,
  };
}

/** A count that has to be zero. */
export function none(name: string, count: number): Figure {
  return { name, text: `${count}, target: 0`, isReached: count === 0 };
}

/** A time in ms that has to be below a limit. */
export function below(name: string, milliseconds: number, limit: number): Figure {
  return { name, text: `${milliseconds.toFixed(1)} ms, target: below ${limit} ms`, isReached: milliseconds < limit };
}

/** Prints figures as a list, and marks those that missed their target. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  for (const { name, text, isReached } of figures) console.log(`- ${isReached ? "" : "MISSED: "}${name}: ${text}`);
}

/** Renders a share as a percentage of its total. */
export function percent({ hits, of }: Share): string {
  return of === 0 ? "-" : `${((100 * hits) / of).toFixed(1)} % of ${of}`;
}
