import type { Caller } from "./callers.ts";

/** A cell of a table. */
type Cell = string | number;

/** A Markdown table. The first column is aligned left, the others right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map(writeRow).join("\n");
}

function writeRow(cells: readonly Cell[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The duration of each round of each caller, in ms. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

/** Options for {@link runRounds}. */
interface RoundOptions {
  readonly rounds: number;
  /** Runs one round of one caller. */
  readonly run: (caller: Caller) => Promise<void>;
}

const WARM_UP = 3;

/**
 * Runs every caller once per round. Each round starts with another caller, so that other work of the machine affects all
 * of them. The first rounds are not measured.
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

/** The median of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Pairs each number with the number of the same round in a baseline. */
export function pairs(numbers: readonly number[], baseline: readonly number[]): [number, number][] {
  return numbers.map((number, round) => [number, baseline[round] ?? Number.NaN]);
}
