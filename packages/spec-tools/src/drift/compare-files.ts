import { readFile } from "node:fs/promises";
import { loadPublisher, selectPlatforms } from "../definitions/publisher.ts";
import { userFileFailure } from "../lib/system-failure.ts";
import type { UserPath } from "../lib/user-path.ts";
import type { DriftInput } from "./find-drift.ts";
import { type DriftSnapshot, driftSnapshot, foundSetAside } from "./snapshot/drift-snapshot.ts";
import { type PublishedDocument, readPublished } from "./snapshot/read-published.ts";

/**
 * Reads two published documents for a comparison, each either the aggregate or the document of one operation. `head` is read
 * as a pull over `base` would read it: operations and types that only `base` has are kept. Works offline; the only file read
 * from the checkout is specs/publisher.json.
 *
 * @throws CommandError (exit code 2) if a file does not exist or a platform is unknown, (1) if a file cannot be read, (3) if a
 * document is refused
 */
export async function compareFiles(
  root: string,
  files: { readonly base: UserPath; readonly head: UserPath },
  platformNames?: readonly string[],
): Promise<DriftInput> {
  const publisher = await loadPublisher(root);
  const platforms = selectPlatforms(publisher, platformNames);
  const [baseText, headText] = [await readInputFile("--base", files.base), await readInputFile("--head", files.head)];
  const base = readPublished(baseText, files.base.typed, publisher, platforms);
  const head = readPublished(headText, files.head.typed, publisher, platforms, base);
  const inputs = platforms.map(({ name }) => ({ name, base: snapshotOf(base, name), head: snapshotOf(head, name) }));
  return { base: files.base.typed, head: files.head.typed, notes: [], platforms: inputs };
}

async function readInputFile(option: string, { typed, absolute }: UserPath): Promise<string> {
  try {
    return await readFile(absolute, "utf8");
  } catch (thrown) {
    throw userFileFailure(thrown, `${option} ${typed}`, "a published OpenAPI document");
  }
}

function snapshotOf({ platforms, servers }: PublishedDocument, name: string): DriftSnapshot {
  const platform = platforms.get(name);
  if (platform === undefined) throw new Error(`expected the document to contain the platform ${name}`);
  return driftSnapshot(platform.operations, platform.document, {
    servers,
    setAside: foundSetAside(platform.setAside),
  });
}
