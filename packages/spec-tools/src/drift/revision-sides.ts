import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuiltPlatform, buildPlatform } from "../build/build-specs.ts";
import { buildDocument } from "../build/build-document.ts";
import { loadLock } from "../lock/lock.ts";
import { loadPublisher, type Platform, type Publisher, selectPlatforms } from "../publisher/publisher.ts";
import { driftState, type DriftState } from "../states/drift-state.ts";
import { checkOutSpecs } from "./check-out-specs.ts";
import type { DriftSides } from "./drift-sides.ts";

/**
 * The specs of a revision, and those of this checkout with all that is not committed: what people changed themselves, by an
 * overlay, by observed answers or by letting a tombstone go. Offline.
 *
 * @throws CommandError (exit code 1) for definitions that differ from their lock, (2) for a revision or a platform that
 * is not there, (3) for definitions that are refused
 */
export async function revisionSides(
  root: string,
  revision: string,
  platformNames?: readonly string[],
): Promise<DriftSides> {
  const platforms = selectPlatforms(await loadPublisher(root), platformNames);
  const folder = await mkdtemp(join(tmpdir(), "justone-since-"));
  try {
    await checkOutSpecs(root, revision, folder);
    const sides = await Promise.all(
      platforms.map(async (platform) => {
        return { name: platform.name, base: await stateAt(folder, platform), head: await stateAt(root, platform) };
      }),
    );
    return { base: revision, head: "this checkout", notes: [], platforms: sides };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function stateAt(root: string, platform: Platform): Promise<DriftState> {
  const publisher = await loadPublisher(root);
  const lock = await loadLock(root);
  const { operations, document } = Object.hasOwn(publisher.platforms, platform.name)
    ? await buildPlatform(root, publisher, platform, lock)
    : nothingOf(publisher, platform);
  return driftState(operations, document, lock.servers);
}

function nothingOf(publisher: Publisher, platform: Platform): BuiltPlatform {
  return { operations: [], document: buildDocument(publisher, platform, [], []) };
}
