import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { loadPublisher, selectPlatforms } from "../definitions/publisher.ts";
import { CommandError } from "../lib/command-error.ts";
import type { DriftInput } from "./find-drift.ts";
import { type DriftSnapshot, driftSnapshot } from "./snapshot/drift-snapshot.ts";
import { type PublishedDocument, readPublished } from "./snapshot/read-published.ts";

/**
 * Two published documents, each the aggregate one or that of one operation. The second one is taken as a pull takes it: what
 * the first one knows and the second one does not is kept. No network, and nothing of the checkout but the platforms' facts.
 *
 * @throws CommandError (exit code 2) for a file that is not there or an unknown platform, (3) for a document that is
 * refused
 */
export async function compareFiles(
  root: string,
  files: { readonly base: string; readonly head: string },
  platformNames?: readonly string[],
): Promise<DriftInput> {
  const publisher = await loadPublisher(root);
  const platforms = selectPlatforms(publisher, platformNames);
  const [baseText, headText] = [await readInputFile("--base", files.base), await readInputFile("--head", files.head)];
  const base = readPublished(baseText, files.base, publisher, platforms);
  const head = readPublished(headText, files.head, publisher, platforms, base);
  const inputs = platforms.map(({ name }) => ({ name, base: snapshotOf(base, name), head: snapshotOf(head, name) }));
  return { base: files.base, head: files.head, notes: [], platforms: inputs };
}

async function readInputFile(option: string, file: string): Promise<string> {
  try {
    return await readFile(resolve(file), "utf8");
  } catch {
    throw new CommandError(2, `${option} ${file.slice(0, 200)}: expected a file that can be read`);
  }
}

function snapshotOf({ platforms, servers }: PublishedDocument, name: string): DriftSnapshot {
  const platform = platforms.get(name);
  if (platform === undefined) throw new Error(`${name} was not read`);
  return driftSnapshot(platform.operations, platform.document, servers);
}
