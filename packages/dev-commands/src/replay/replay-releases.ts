import { isJsonObject, type JsonObject, releaseCatalogue, startPublisher } from "@justone-clients/publisher-simulator";
import { rulesAgreeWithCompiler, CommandError, type UserPath, userFileFailure } from "@justone-clients/spec-tools";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { replayRelease, type ReplayState } from "./replay-release.ts";
import { createReplayWorkspace } from "./replay-workspace.ts";
import type { Replay, ReplayedRelease } from "./replay.ts";

/**
 * Processes a folder of past releases in the order of their names. A local publisher serves each release, and the results
 * go into a new temporary checkout. The core of this checkout must be built.
 *
 * @throws CommandError (exit code 1) if core is not built, (2) for a folder without releases, (3) for a file that is not a
 * release
 */
export async function replayReleases(
  root: string,
  folder: UserPath,
  onRelease: (release: ReplayedRelease, total: number) => void,
): Promise<Replay> {
  const started = performance.now();
  const files = await listReleases(folder);
  const workspace = await createReplayWorkspace(root);
  const publisher = await startPublisher({ docs: new Map(), examples: new Map() });
  try {
    const releases: ReplayedRelease[] = [];
    let known: ReplayState = { documents: new Map() };
    for (const file of files) {
      // Past releases are recorded in full, hidden operations included.
      publisher.serve(releaseCatalogue(await readRelease(folder.absolute, file), { hidden: "listed" }));
      const replayed = await replayRelease(workspace, file, publisher.url, known);
      known = replayed;
      releases.push(replayed.release);
      onRelease(replayed.release, files.length);
    }
    return summarize(releases, Math.round(performance.now() - started));
  } finally {
    await publisher.close();
    await workspace.close();
  }
}

async function listReleases({ typed, absolute }: UserPath): Promise<string[]> {
  const expected = "a folder of releases, one JSON file each";
  const names = await readdir(absolute).catch((thrown: unknown) => {
    throw userFileFailure(thrown, typed, expected);
  });
  const files = names.filter((name) => name.endsWith(".json")).toSorted();
  if (files.length > 0) return files;
  throw new CommandError(2, `${typed.slice(0, 200)}: expected ${expected}`);
}

async function readRelease(folder: string, file: string): Promise<JsonObject> {
  const text = await readFile(join(folder, file), "utf8");
  const release = parse(text);
  if (isJsonObject(release) && isJsonObject(release["paths"])) return release;
  throw new CommandError(3, `${file}: expected an aggregate document with paths`);
}

function parse(text: string): JsonObject[string] | undefined {
  try {
    return JSON.parse(text) as JsonObject[string];
  } catch {
    return undefined;
  }
}

function summarize(releases: readonly ReplayedRelease[], durationMs: number): Replay {
  const bumps = { none: 0, patch: 0, minor: 0, major: 0 };
  for (const { drift } of releases) if (drift !== undefined) bumps[drift.bump]++;
  const failed = releases.flatMap(({ file, steps }) => {
    return steps.filter(({ problem }) => problem !== undefined).map(({ name }) => `${file}: ${name}`);
  });
  const disagreements = releases.flatMap(({ file, drift }) => {
    return (drift?.platforms ?? [])
      .filter((platform) => !rulesAgreeWithCompiler(platform))
      .map(({ name }) => `${file}: ${name}`);
  });
  return { releases, durationMs, bumps, failed, disagreements };
}
