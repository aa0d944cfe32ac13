import { loadLock } from "../definitions/lock.ts";
import { loadPublisher, selectPlatforms } from "../definitions/publisher.ts";
import { buildWithFittingOverlays } from "../document/build-document.ts";
import { buildPlatform } from "../document/build-specs.ts";
import { loadOverlays } from "../definitions/overlay.ts";
import { formatCount } from "../lib/text.ts";
import { type PullOptions, pullPublished, type PullResult } from "../pull/pull-published.ts";
import type { DriftInput } from "./find-drift.ts";
import { driftSnapshot, foundSetAside, lockedSetAside } from "./snapshot/drift-snapshot.ts";

/**
 * Reads this checkout as it is, and as it would be after a pull. Writes nothing except the HTTP cache. Removals that a pull
 * would refuse become notes.
 *
 * @throws CommandError (exit code 1) if definitions differ from the lock, (2) if a platform is unknown, (3) if the publisher
 * cannot be reached or a response is refused
 */
export async function compareWithPublisher(
  root: string,
  options: Omit<PullOptions, "acceptRemovals">,
): Promise<DriftInput> {
  const publisher = await loadPublisher(root);
  const platforms = selectPlatforms(publisher, options.platforms);
  const lock = await loadLock(root);
  // Read before the download: it can take minutes, in which another command may change the checkout.
  const current = await Promise.all(
    platforms.map(async (platform) => ({ platform, built: await buildPlatform(root, publisher, platform, lock) })),
  );
  const pulled = await pullPublished(root, { ...options, acceptRemovals: true });
  const inputs = await Promise.all(
    current.map(async ({ platform, built }) => {
      const operations = pulled.operations.get(platform.name) ?? [];
      const overlays = await loadOverlays(root, platform.name);
      const { document, problems } = buildWithFittingOverlays(publisher, platform, operations, overlays);
      return {
        name: platform.name,
        problems: problems.map(
          (problem) => `${problem}. The comparison leaves this overlay out; amend it after the pull`,
        ),
        base: driftSnapshot(built.operations, built.document, {
          servers: lock.servers,
          setAside: lockedSetAside(lock, platform.name),
        }),
        head: driftSnapshot(operations, document, {
          servers: pulled.servers,
          setAside: foundSetAside(pulled.setAside.get(platform.name) ?? []),
        }),
      };
    }),
  );
  const overlayNotes = inputs.flatMap(({ problems }) => problems);
  const notes = [...pulled.removals.map(removalNote), ...pulled.warnings, ...setAsideNotes(inputs), ...overlayNotes];
  const base = lock.release === undefined ? "this checkout" : `this checkout (release ${lock.release})`;
  return { base, head: `release ${pulled.release}`, notes, platforms: inputs };
}

function removalNote({ platform, operations, examples, replaced }: PullResult["removals"][number]): string {
  const counts = [
    [operations.length, "operation"],
    [examples.length, "example"],
    [replaced.length, "data type"],
  ] as const;
  const words = counts.filter(([count]) => count > 0).map(([count, what]) => formatCount(count, what));
  return `${platform}: ${words.join(", ")} would be removed at once; pnpm specs:pull does that only with --accept-removals`;
}

// An operation that is newly set aside is a change of the drift. A note reminds the reader of the others.
function setAsideNotes(platforms: DriftInput["platforms"]): string[] {
  return platforms.flatMap(({ base, head }) => {
    return [...head.setAside]
      .filter(([id]) => base.setAside.has(id))
      .map(([id, reason]) => `${id}: still cannot be used, as in the last pull: ${reason}`);
  });
}
