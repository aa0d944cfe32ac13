import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { syncFiles, type SyncResult } from "../files/sync-files.ts";
import type { Drift } from "./drift.ts";
import { changesetFile, driftChangesets } from "./drift-changesets.ts";

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
