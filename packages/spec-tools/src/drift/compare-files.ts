import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { loadPublisher, selectPlatforms } from "../definitions/publisher.ts";
import { CommandError } from "../lib/command-error.ts";
import type { DriftInput } from "./find-drift.ts";
import { type DriftSnapshot, driftSnapshot } from "./snapshot/drift-snapshot.ts";
import { type PublishedDocument, readPublished } from "./snapshot/read-published.ts";

/**
 * Reads two published documents for a comparison, each either the aggregate or the document of one operation. `head` is read
 * as a pull over `base` would read it: operations and types that only `base` has are kept. Works offline; the only file read
 * from the checkout is specs/publisher.json.
 *
 * @throws CommandError (exit code 2) if a file cannot be read or a platform is unknown, (3) if a document is refused
 */
export async function compareFiles(
  root: string,
  files: { readonly base: string; readonly head: string },
  platformNames?: readonly string[],
): Promise<DriftInput> {
  const publisher = await loadPublisher(root);
  const platforms = selectPlatforms(publisher, platformNames);
  const [baseText, headText] = [
    await readInputFile(root, "--base", files.base),
    await readInputFile(root, "--head", files.head),
  ];
  const base = readPublished(baseText, files.base, publisher, platforms);
  const head = readPublished(headText, files.head, publisher, platforms, base);
  const inputs = platforms.map(({ name }) => ({ name, base: snapshotOf(base, name), head: snapshotOf(head, name) }));
  return { base: files.base, head: files.head, notes: [], platforms: inputs };
}

async function readInputFile(root: string, option: string, file: string): Promise<string> {
  try {
    return await readFile(resolve(root, file), "utf8");
  } catch {
    throw new CommandError(
      2,
      `${option} ${file.slice(0, 200)}: the file cannot be read; expected a published OpenAPI document`,
    );
  }
}

function snapshotOf({ platforms, servers }: PublishedDocument, name: string): DriftSnapshot {
  const platform = platforms.get(name);
  if (platform === undefined) throw new Error(`expected the document to contain the platform ${name}`);
  return driftSnapshot(platform.operations, platform.document, servers);
}
