import type { Caller } from "./callers.ts";

/** A cell of a table. */
type Cell = string | number;

/** A table in Markdown: its first column to the left, the others to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map(writeRow).join("\n");
}

function writeRow(cells: readonly Cell[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** What one caller took in each round, in ms. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

/** How rounds are run. */
interface RoundOptions {
  readonly rounds: number;
  /** One round of one caller. */
  readonly run: (caller: Caller) => Promise<void>;
}

const WARM_UP = 3;

/**
 * Runs every caller once a round, each round beginning with another one, so that whatever else the machine does hits
 * them alike. The first rounds only warm up.
 */
export async function runRounds(callers: readonly Caller[], { rounds, run }: RoundOptions): Promise<Rounds> {
  const times = new Map(callers.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round < WARM_UP + rounds; round++) {
    const first = round % callers.length;
    for (const caller of [...callers.slice(first), ...callers.slice(0, first)]) {
      const begun = performance.now();
      await run(caller);
      if (round >= WARM_UP) times.get(caller.name)?.push(performance.now() - begun);
    }
  }
  return times;
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Each of some numbers with the one of the same round of a baseline. */
export function pairs(numbers: readonly number[], baseline: readonly number[]): [number, number][] {
  return numbers.map((number, round) => [number, baseline[round] ?? Number.NaN]);
}
