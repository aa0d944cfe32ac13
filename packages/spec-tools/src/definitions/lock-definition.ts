import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { CommandError } from "../lib/command-error.ts";
import { readText, sha256 } from "../lib/files/file-system.ts";
import type { UserPath } from "../lib/user-path.ts";
import { chineseFile, parseChineseTexts } from "./chinese-texts.ts";
import { publishedExample, publishedFolder, parseBuildableDefinition } from "./load-published.ts";
import { checkEntry, hiddenField, type Lock, type LockEntry } from "./lock.ts";
import type { PublishedOperation } from "./operation.ts";
import { type Publisher, selectPlatforms } from "./publisher.ts";

/** The source of a definition to be recorded. */
export interface Provenance {
  readonly origin: LockEntry["origin"];
  /** The URL at which the publisher serves the definition. */
  readonly source: string;
  /** Whether the published documentation does not list the operation, in addition to what the definition and the lock say. */
  readonly hidden?: boolean;
}

/**
 * Adds a definition to the lock, or updates its hash. Returns the new lock.
 *
 * @throws CommandError (exit code 2) for a file outside specs/published or a source outside the publisher's docs,
 * (exit code 3) for an invalid definition
 */
export async function lockDefinition(
  root: string,
  publisher: Publisher,
  lock: Lock,
  { typed, absolute }: UserPath,
  { origin, source, hidden = false }: Provenance,
): Promise<Lock> {
  const file = relative(root, absolute).split(sep).join("/");
  const platform = selectPlatforms(publisher, undefined).find(({ name }) => file.startsWith(publishedFolder(name)));
  if (platform === undefined) {
    throw new CommandError(
      2,
      `${typed}: expected a file in specs/published/<platform>, with a platform of specs/publisher.json`,
    );
  }
  if (!source.startsWith(`${publisher.docs}/`)) {
    throw new CommandError(2, `--source: expected a URL below ${publisher.docs}/`);
  }
  const text = await readText(root, file);
  const operation = parseBuildableDefinition(text, file, platform);
  const chinese = await hashChinese(root, platform.name, operation);
  const known = lock.definitions[platform.name]?.[operation.id];
  const isHidden = hidden || operation.hidden || known?.hidden === true;
  const entry = checkEntry({ file, origin, sha256: sha256(text), source, chinese, ...hiddenField(isHidden) });
  publishedExample({ ...operation, lock: entry });
  const entries = { ...lock.definitions[platform.name], [operation.id]: entry };
  return { ...lock, definitions: { ...lock.definitions, [platform.name]: entries } };
}

// The Chinese texts of an operation are in a separate file, which the same lock entry records.
async function hashChinese(
  root: string,
  platform: string,
  { name, id }: PublishedOperation,
): Promise<string | undefined> {
  const file = chineseFile(platform, name);
  if (!existsSync(join(root, file))) return undefined;
  const text = await readText(root, file);
  parseChineseTexts(text, file, id);
  return sha256(text);
}
