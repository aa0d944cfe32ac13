import { type Command, CommandError, findCommit, type OptionValues, type Output } from "@justone-clients/spec-tools";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chooseMutations, locateMutation } from "./choose-mutations.ts";
import { applyMutation, findMutations, type Mutation } from "./find-mutations.ts";
import { checkOutRevision, readSources } from "./revision.ts";
import { type RelatedRun, runRelated } from "./run-related.ts";

/** `pnpm test:mutations`: shows how many small faults in core and spec-tools the tests find. */
export const mutationsCommand: Command = {
  name: "pnpm test:mutations",
  summary:
    "Changes the source code of core and spec-tools in small ways, one at a time, and reports which changes a test finds. Works on a temporary checkout of a commit. Offline.",
  options: [
    { flags: "--count <number>", description: "how many mutations to try (default: 30)" },
    { flags: "--seed <number>", description: "chooses the mutations (default: 1)" },
    { flags: "--at <commit>", description: "run on this commit (default: HEAD)" },
    { flags: "--from <commit>", description: "choose the mutations in this commit (default: the one of --at)" },
  ],
  run: async (options, output) => {
    const { at = "HEAD", from = at } = options as { at?: string; from?: string };
    const [count, seed] = [readNumber(options, "count", 30), readNumber(options, "seed", 1)];
    const target = await findCommit(output.root, "--at", at);
    const origin = await findCommit(output.root, "--from", from);
    const sources = await readSources(output.root, target);
    const choices = origin === target ? sources : await readSources(output.root, origin);
    const chosen = chooseMutations(findAll(choices), count, seed);
    const interrupt = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.once(signal, () => interrupt.abort(new CommandError(1, `ended by ${signal}`)));
    const checkout = await checkOutRevision(output.root, target);
    try {
      const results = await tryMutations(chosen, { root: checkout.root, sources, signal: interrupt.signal }, output);
      return conclude({ from, at, seed }, results, output);
    } finally {
      await checkout.remove();
    }
  },
};

function readNumber(options: OptionValues, name: string, fallback: number): number {
  const value = Number(options[name] ?? fallback);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new CommandError(2, `--${name} must be a whole number >= 0, got ${String(options[name])}`);
}

function findAll(sources: ReadonlyMap<string, string>): Mutation[] {
  return [...sources].flatMap(([file, text]) => findMutations(file, text));
}

interface MutationResult extends Mutation {
  /** Missing: the commit does not contain the mutated lines. Crashed: vitest failed, but no test did. */
  readonly outcome: "caught" | "caught by hang" | "survived" | "crashed" | "missing";
  /** How many tests ran; 0 if no test of the package imports the file. */
  readonly tests: number;
  readonly durationMs: number;
}

interface Checkout {
  readonly root: string;
  readonly sources: ReadonlyMap<string, string>;
  readonly signal: AbortSignal;
}

const MIN_LIMIT_MS = 300_000;

async function tryMutations(
  chosen: readonly Mutation[],
  checkout: Checkout,
  output: Output,
): Promise<MutationResult[]> {
  const results: MutationResult[] = [];
  const candidates = findAll(checkout.sources);
  const byPackage = Map.groupBy(chosen, ({ file }) => file.split("/", 2).join("/"));
  for (const [name, mutations] of byPackage) {
    const folder = join(checkout.root, name);
    const located = mutations.map((mutation) => ({ mutation, here: locateMutation(mutation, candidates) }));
    const files = located.flatMap(({ here }) => (here === undefined ? [] : [join(checkout.root, here.file)]));
    const unchanged = await runRelated(folder, files, { limitMs: 4 * MIN_LIMIT_MS, signal: checkout.signal });
    if (unchanged.outcome !== "passed")
      throw new CommandError(1, `the tests of ${name} fail without a mutation:\n${unchanged.output}`);
    output.log(`- ${name}: the tests pass without a mutation, ${formatSeconds(unchanged.durationMs)}`);
    const limitMs = Math.max(MIN_LIMIT_MS, 4 * unchanged.durationMs);
    for (const { mutation, here } of located) {
      const run = here && (await tryMutation(here, folder, limitMs, checkout));
      const result = {
        ...(here ?? mutation),
        outcome: outcomeOf(run),
        tests: run?.tests ?? 0,
        durationMs: run?.durationMs ?? 0,
      };
      output.log(renderResult(result));
      if (run?.outcome === "crashed") output.log(run.output);
      results.push(result);
    }
  }
  return results;
}

async function tryMutation(
  mutation: Mutation,
  folder: string,
  limitMs: number,
  checkout: Checkout,
): Promise<RelatedRun> {
  const file = join(checkout.root, mutation.file);
  const text = checkout.sources.get(mutation.file) ?? "";
  await writeFile(file, applyMutation(text, mutation));
  const run = await runRelated(folder, [file], { limitMs, signal: checkout.signal });
  await writeFile(file, text);
  return run;
}

function outcomeOf(run: RelatedRun | undefined): MutationResult["outcome"] {
  if (run === undefined) return "missing";
  return ({ passed: "survived", failed: "caught", hung: "caught by hang", crashed: "crashed" } as const)[run.outcome];
}

function renderResult({ outcome, tests, durationMs, file, line, operator, before, after }: MutationResult): string {
  const change = `${cutShort(before)} -> ${cutShort(after)}`;
  const note = outcome === "survived" && tests === 0 ? " (no test of the package imports the file)" : "";
  return `${outcome.padEnd(8)} ${formatSeconds(durationMs).padStart(8)}  ${file}:${line}  ${operator}: ${change}${note}`;
}

function formatSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function cutShort(code: string): string {
  const line = code.replaceAll(/\s+/g, " ");
  return line.length > 70 ? `${line.slice(0, 70)}…` : line;
}

function conclude(choice: object, mutations: readonly MutationResult[], { log }: Output): object {
  const counts = Object.fromEntries(
    ["caught", "survived", "crashed", "missing"].map((name) => [
      name,
      mutations.filter(({ outcome }) => outcome.startsWith(name)).length,
    ]),
  );
  const tried = mutations.length - (counts["missing"] ?? 0);
  const share = tried === 0 ? 0 : (counts["caught"] ?? 0) / tried;
  const others = ["survived", "crashed", "missing"].map((name) => `${counts[name]} ${name}`).join(", ");
  log(`${counts["caught"]} of ${tried} mutations caught (${Math.round(share * 100)} %); ${others}`);
  return { ...choice, ...counts, share, mutations };
}
