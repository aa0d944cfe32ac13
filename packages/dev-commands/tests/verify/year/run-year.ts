import { type JsonObject, startPublisher } from "@justone-clients/publisher-simulator";
import { loadPublisher, type Publisher } from "@justone-clients/spec-tools";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { replayRelease, type ReplayResult, type ReplayState } from "../../../src/replay/replay-release.ts";
import { createReplayWorkspace } from "../../../src/replay/replay-workspace.ts";
import { catalogueOf, firstState, NO_CHANGE, type YearRow, type YearState } from "./year-state.ts";

/** A transition of the year. */
export interface YearTransition {
  /** The number of the release, from 1. */
  readonly number: number;
  /** The bump and the kinds of change that the comparison found. */
  readonly found: string;
  readonly seconds: number;
  /** Steps of the pipeline that failed, removals that a person would have to accept, and a wrong bump or kind. */
  readonly problems: readonly string[];
}

/**
 * Runs the pipeline over the first release and over every release that the rows make from it, without a person.
 *
 * @throws Error if a row changes what the release does not have, CommandError (exit code 1) if core is not built
 */
export async function runYear(root: string, first: JsonObject, rows: readonly YearRow[]): Promise<YearTransition[]> {
  const workspace = await createReplayWorkspace(root);
  const publisher = await startPublisher({ docs: new Map(), examples: new Map() });
  try {
    let state: YearState = firstState(first);
    publisher.serve(catalogueOf(state));
    let known: ReplayState = await replayRelease(workspace, "year-000.json", publisher.url, { documents: new Map() });
    const transitions: YearTransition[] = [];
    for (const [index, row] of rows.entries()) {
      const started = performance.now();
      const [, , edit] = row;
      const { prefixes } = state;
      state = edit(state);
      if (state.prefixes !== prefixes) await writePrefixes(workspace.root, state.prefixes);
      publisher.serve(catalogueOf(state));
      const number = index + 1;
      const file = `year-${String(number).padStart(3, "0")}.json`;
      const replayed = await replayRelease(workspace, file, publisher.url, known);
      known = replayed;
      const seconds = (performance.now() - started) / 1000;
      transitions.push(describeTransition(row, replayed.release, { number, seconds }));
    }
    return transitions;
  } finally {
    await publisher.close();
    await workspace.close();
  }
}

// As a maintainer edits specs/publisher.json.
async function writePrefixes(root: string, prefixes: YearState["prefixes"]): Promise<void> {
  const { platforms, ...others }: Publisher = await loadPublisher(root);
  const entries = Object.entries(platforms).map(([name, { prefixes: known, ...facts }]) => {
    return [name, { ...facts, prefix: prefixes.get(name) ?? known }] as const;
  });
  const publisher = { ...others, platforms: Object.fromEntries(entries) };
  await writeFile(join(root, "specs/publisher.json"), `${JSON.stringify(publisher, null, 2)}\n`);
}

function describeTransition(
  [bump, kind]: YearRow,
  { drift, steps, acceptedRemovals }: ReplayResult["release"],
  { number, seconds }: Pick<YearTransition, "number" | "seconds">,
): YearTransition {
  const changes = drift?.platforms.flatMap((platform) => platform.changes) ?? [];
  const kinds = changes.length === 0 ? [NO_CHANGE] : changes.map((change) => change.kind);
  const found = `${drift?.bump ?? "no comparison"} (${[...new Set(kinds)].join(", ")})`;
  const problems = [
    ...steps.flatMap(({ name, problem }) => (problem === undefined ? [] : [`${name}: ${problem}`])),
    ...acceptedRemovals.map((removal) => `needs a person: ${removal}`),
    ...(drift?.bump === bump && kinds.includes(kind) ? [] : [`expected ${bump} (${kind}), found ${found}`]),
  ];
  return { number, found, seconds, problems: problems.map((problem) => `release ${number}, ${kind}: ${problem}`) };
}
