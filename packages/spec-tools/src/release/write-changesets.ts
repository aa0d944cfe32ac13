import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { packageName } from "../definitions/names.ts";
import type { Drift, PlatformDrift } from "../drift/model/drift.ts";
import { syncFiles, type SyncResult } from "../lib/files/sync-files.ts";
import { changelogLines } from "./changelog-lines.ts";
import { mergeChangeset } from "./merge-changeset.ts";

/**
 * Writes one changeset for each package that needs a release. Where one of an earlier drift is there, it is added to; a
 * second run writes nothing.
 *
 * @throws CommandError (exit code 1) while another command writes, (3) for a file of that name that is no changeset
 */
export async function writeChangesets(root: string, drift: Drift): Promise<SyncResult> {
  const texts = await Promise.all(
    drift.platforms.map(changesetFile).map(async (file): Promise<[string, string][]> => {
      const text = await readFile(join(root, file), "utf8").catch(() => undefined);
      return text === undefined ? [] : [[file, text]];
    }),
  );
  const files = driftChangesets(drift, new Map(texts.flat()));
  return syncFiles(root, { files, ownedFolders: [] });
}

/**
 * The changesets of a drift, one for each platform that is to be released: its file in the checkout and its text. A
 * file that is there already keeps its lines and the bigger bump, so that a drift nobody released yet is not lost;
 * where it says all of this, its text comes back byte for byte.
 * @param existing the changesets that are there, by their file in the checkout
 * @throws CommandError where a file of that name is no changeset
 */
export function driftChangesets(
  { platforms }: Drift,
  existing: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const released = platforms.filter(({ bump }) => bump !== "none");
  return new Map(released.map((platform) => writeChangeset(platform, existing)));
}

/** The file of a platform's changeset in the checkout. */
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
