import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { packageName } from "../definitions/names.ts";
import type { Drift, PlatformDrift } from "../drift/model/drift.ts";
import { isMissing } from "../lib/files/file-system.ts";
import { syncFiles, type SyncResult } from "../lib/files/sync-files.ts";
import { systemFailure } from "../lib/system-failure.ts";
import { changelogLines } from "./changelog-lines.ts";
import { mergeChangeset } from "./merge-changeset.ts";

/**
 * Writes one changeset per package that needs a release, or extends the existing changeset of an earlier drift. A second
 * run writes nothing.
 *
 * @throws CommandError (exit code 1) if a file cannot be written, (exit code 3) if an existing file is not a changeset
 */
export async function writeChangesets(root: string, drift: Drift): Promise<SyncResult> {
  const texts = await Promise.all(
    drift.platforms.map(changesetFile).map(async (file): Promise<[string, string][]> => {
      const text = await readFile(join(root, file), "utf8").catch((thrown: unknown) => {
        if (isMissing(thrown)) return undefined;
        throw systemFailure(thrown, file) ?? thrown;
      });
      return text === undefined ? [] : [[file, text]];
    }),
  );
  const files = driftChangesets(drift, new Map(texts.flat()));
  return syncFiles(root, { files, ownedFolders: [] });
}

/**
 * Creates the text of one changeset per platform with a bump, by its file in the checkout. An existing changeset keeps
 * its lines and the larger bump, so that an unreleased drift is not lost. If it already contains the drift, its bytes
 * stay the same.
 *
 * @param existing the texts of the existing changesets by their file in the checkout
 * @throws CommandError if an existing file is not a changeset
 */
export function driftChangesets(
  { platforms }: Drift,
  existing: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const released = platforms.filter(({ bump }) => bump !== "none");
  return new Map(released.map((platform) => writeChangeset(platform, existing)));
}

function changesetFile({ name }: Pick<PlatformDrift, "name">): string {
  return `.changeset/drift-${name}.md`;
}

function writeChangeset(
  platform: PlatformDrift,
  existing: ReadonlyMap<string, string>,
): readonly [file: string, text: string] {
  const file = changesetFile(platform);
  const changeset = { name: packageName(platform.name), bump: platform.bump, lines: changelogLines(platform) };
  return [file, mergeChangeset(file, changeset, existing.get(file))];
}
