import { loadPublished } from "../definitions/load-published.ts";
import { loadLock, type Lock } from "../definitions/lock.ts";
import { loadPublisher, type Platform, type Publisher, selectPlatforms } from "../definitions/publisher.ts";
import { type ObservedOperation, observeOperations } from "../inference/load-observed.ts";
import type { GeneratedFiles } from "../lib/files/sync-files.ts";
import { buildDocument } from "./build-document.ts";
import { documentFile, serializeDocument } from "./document-file.ts";
import type { PlatformDocument } from "./document.ts";
import { loadOverlays } from "../definitions/overlay.ts";

/** The documents of the selected platforms, and the files they are written to. */
export interface BuiltSpecs extends GeneratedFiles {
  readonly documents: ReadonlyMap<string, PlatformDocument>;
}

/**
 * Builds the documents of the given platforms (default: all) from the definitions in the checkout. Works offline and
 * writes nothing.
 *
 * @throws CommandError (exit code 2) for an unknown platform, (1) for definitions that differ from the lock, (3) for
 * invalid definitions or overlays
 */
export async function buildSpecs(root: string, platformNames?: readonly string[]): Promise<BuiltSpecs> {
  const publisher = await loadPublisher(root);
  const platforms = selectPlatforms(publisher, platformNames);
  const lock = await loadLock(root);
  const built = await Promise.all(
    platforms.map(async (platform): Promise<[string, PlatformDocument]> => {
      const { document } = await buildPlatform(root, publisher, platform, lock);
      return [platform.name, document];
    }),
  );
  const documents = new Map(built);
  const files = new Map([...documents].map(([name, document]) => [documentFile(name), serializeDocument(document)]));
  return { documents, files, ownedFolders: platformNames === undefined ? ["specs/generated"] : [] };
}

/** A platform's document with the operations it was built from. */
export interface BuiltPlatform {
  readonly operations: readonly ObservedOperation[];
  readonly document: PlatformDocument;
}

/**
 * Builds the document of one platform from the definitions in the checkout.
 *
 * @throws CommandError (exit code 1) for definitions that differ from the lock, (3) for invalid definitions or overlays
 */
export async function buildPlatform(
  root: string,
  publisher: Publisher,
  platform: Platform,
  lock: Lock,
): Promise<BuiltPlatform> {
  const published = await loadPublished(root, platform, lock);
  const operations = await observeOperations(root, platform.name, published);
  const overlays = await loadOverlays(root, platform.name);
  return { operations, document: buildDocument(publisher, platform, operations, overlays) };
}
