import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadLock } from "../definitions/lock.ts";
import { loadPublisher, type Platform, type Publisher, selectPlatforms } from "../definitions/publisher.ts";
import { buildDocument } from "../document/build-document.ts";
import { buildPlatform, type BuiltPlatform } from "../document/build-specs.ts";
import { CommandError } from "../lib/command-error.ts";
import { findCommit, isGitError, runGit } from "../lib/git.ts";
import type { DriftInput } from "./find-drift.ts";
import { type DriftSnapshot, driftSnapshot, lockedSetAside } from "./snapshot/drift-snapshot.ts";

/**
 * Reads the specs of a git revision and those of this checkout, uncommitted changes included. The comparison shows what people
 * changed: overlays, observed responses, removed tombstones. Offline.
 *
 * @throws CommandError (exit code 1) if definitions differ from their lock, or git cannot be run, (2) if the revision or a
 * platform is unknown, (3) if a definition is refused
 */
export async function compareWithRevision(
  root: string,
  revision: string,
  platformNames?: readonly string[],
): Promise<DriftInput> {
  const platforms = selectPlatforms(await loadPublisher(root), platformNames);
  const folder = await mkdtemp(join(tmpdir(), "justone-since-"));
  try {
    await checkOutSpecs(root, revision, folder);
    const inputs = await Promise.all(
      platforms.map(async (platform) => {
        return {
          name: platform.name,
          base: await snapshotAt(folder, platform),
          head: await snapshotAt(root, platform),
        };
      }),
    );
    return { base: revision, head: "this checkout", notes: [], platforms: inputs };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function snapshotAt(root: string, platform: Platform): Promise<DriftSnapshot> {
  const publisher = await loadPublisher(root);
  const lock = await loadLock(root);
  const { operations, document } = Object.hasOwn(publisher.platforms, platform.name)
    ? await buildPlatform(root, publisher, platform, lock)
    : emptyPlatform(publisher, platform);
  return driftSnapshot(operations, document, {
    servers: lock.servers,
    setAside: lockedSetAside(lock, platform.name),
  });
}

function emptyPlatform(publisher: Publisher, platform: Platform): BuiltPlatform {
  return { operations: [], document: buildDocument(publisher, platform, [], []) };
}

/**
 * Writes the specs of a revision into a folder. A separate git index keeps the checkout and its index unchanged.
 *
 * @throws CommandError (exit code 2) if the repository has no such revision, or the revision has no specs, (exit code 1) if git
 * cannot be run or a file cannot be written
 */
async function checkOutSpecs(root: string, revision: string, folder: string): Promise<void> {
  const options = { env: { GIT_INDEX_FILE: join(folder, "index") } };
  await mkdir(join(folder, "specs"), { recursive: true });
  const commit = await findCommit(root, "--since", revision);
  try {
    await runGit(root, ["read-tree", `${commit}:specs`], options);
    await runGit(root, ["checkout-index", "--all", `--prefix=${join(folder, "specs")}/`], options);
  } catch (thrown) {
    if (!isGitError(thrown)) throw thrown;
    throw new CommandError(
      2,
      `--since ${revision.slice(0, 100)}: ${thrown.message}. Expected a revision that has a specs folder.`,
    );
  }
}
