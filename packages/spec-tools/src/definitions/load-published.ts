import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { CommandError, refuse } from "../lib/command-error.ts";
import { readText, sha256, systemCode } from "../lib/files/file-system.ts";
import { isJsonObject, type JsonObject, serializeLossless } from "../lib/json.ts";
import { systemFailure } from "../lib/system-failure.ts";
import { chineseFile, type ChineseTexts, parseChineseTexts } from "./chinese-texts.ts";
import { type Lock, LOCK_FILE, type LockEntry } from "./lock.ts";
import { operationFileName } from "./names.ts";
import type { PublishedOperation } from "./operation.ts";
import { parseDefinition } from "./parse-definition.ts";
import type { Platform } from "./publisher.ts";
import { extractToken } from "./read-parameters.ts";

/** A published operation with its entry in the lock. */
export interface LockedOperation extends PublishedOperation {
  readonly lock: LockEntry;
  /** The text of its definition. */
  readonly text: string;
  /** Its published Chinese texts; absent if none were ever published. */
  readonly chinese?: ChineseTexts | undefined;
}

/** Returns the folder of a platform's published definitions, with a trailing slash. */
export function publishedFolder(platform: string): string {
  return `specs/published/${platform}/`;
}

/**
 * Loads every published operation of a platform, sorted by path.
 *
 * @throws CommandError (exit code 3) for an invalid or duplicate definition, (exit code 1) for a file that cannot be read
 * and for a definition that does not match the lock
 */
export async function loadPublished(root: string, platform: Platform, lock: Lock): Promise<LockedOperation[]> {
  const folder = publishedFolder(platform.name);
  const files = (await listDefinitions(root, folder)).map((name) => folder + name);
  const texts = await Promise.all(files.map((file) => readText(root, file)));
  const operations: { file: string; text: string; operation: PublishedOperation }[] = [];
  for (const [index, file] of files.entries()) {
    const text = texts[index] ?? "";
    const operation = parseDefinition(text, file, platform);
    const duplicate = operations.find((other) => isDuplicate(other.operation, operation));
    if (duplicate !== undefined)
      throw refuse(file, `the only definition of ${operation.id}`, `a second one in ${duplicate.file}`);
    checkFileName(file, operation);
    operations.push({ file, text, operation });
  }
  const entries = { ...lock.definitions[platform.name] };
  checkAllPresent(entries, operations);
  const locked = operations.map(({ file, text, operation }) => {
    const entry = checkLocked(entries[operation.id], file, text);
    // The publisher hides an operation by leaving it out, so that its last published definition is not marked.
    return { ...operation, hidden: operation.hidden || entry.hidden === true, text, lock: entry };
  });
  const translated = await Promise.all(locked.map((operation) => addChinese(root, platform.name, operation)));
  return translated.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function addChinese(root: string, platform: string, operation: LockedOperation): Promise<LockedOperation> {
  const { id, name, lock } = operation;
  if (lock.chinese === undefined) return operation;
  const file = chineseFile(platform, name);
  const text = await readText(root, file);
  checkHash(file, text, lock.chinese);
  return { ...operation, chinese: parseChineseTexts(text, file, id) };
}

/**
 * Checks that the file of a definition is named after its operation.
 *
 * @throws CommandError (exit code 3) that names the file
 */
function checkFileName(file: string, operation: PublishedOperation): void {
  const expected = operationFileName(operation.name);
  if (basename(file) !== expected) throw refuse(file, `the file name ${expected} for ${operation.id}`);
}

async function listDefinitions(root: string, folder: string): Promise<string[]> {
  try {
    // The folder also contains the subfolder of the Chinese texts.
    return (await readdir(join(root, folder))).filter((name) => name.endsWith(".json")).toSorted();
  } catch (thrown) {
    // A platform that was never pulled has no folder yet.
    if (systemCode(thrown) === "ENOENT") return [];
    throw systemFailure(thrown, folder) ?? thrown;
  }
}

function isDuplicate(a: PublishedOperation, b: PublishedOperation): boolean {
  return a.id === b.id || a.name.toLowerCase() === b.name.toLowerCase();
}

const ADVICE = "To amend a definition, write an overlay. To record a new version of it, run pnpm specs:lock.";

function checkLocked(entry: LockEntry | undefined, file: string, text: string): LockEntry {
  if (entry === undefined) throw new CommandError(1, `${file}: not recorded in ${LOCK_FILE}. ${ADVICE}`);
  if (entry.file !== file) throw new CommandError(1, `${file}: recorded as ${entry.file} in ${LOCK_FILE}. ${ADVICE}`);
  checkHash(file, text, entry.sha256);
  return entry;
}

function checkHash(file: string, text: string, expected: string): void {
  const found = sha256(text);
  if (found === expected) return;
  const [known, now] = [expected, found].map((hash) => `${hash.slice(0, 12)}…`);
  throw new CommandError(1, `${file}: expected sha256 ${known} as recorded in ${LOCK_FILE}, found ${now}. ${ADVICE}`);
}

function checkAllPresent(
  entries: Readonly<Record<string, LockEntry>>,
  operations: readonly { operation: PublishedOperation }[],
): void {
  const present = new Set(operations.map(({ operation }) => operation.id));
  for (const [id, { file }] of Object.entries(entries)) {
    if (!present.has(id))
      throw new CommandError(1, `${file}: recorded in ${LOCK_FILE} for ${id}, but missing. Restore it from git.`);
  }
}

/**
 * Parses a definition before it is recorded, and refuses a definition that `specs:build` would refuse later.
 *
 * @throws CommandError (exit code 3) that names the file
 */
export function parseBuildableDefinition(text: string, file: string, platform: Platform): PublishedOperation {
  const operation = parseDefinition(text, file, platform);
  checkFileName(file, operation);
  extractToken(operation.parameters, file);
  return operation;
}

/**
 * Returns the published example of a successful response, or undefined if the example is missing or shows a failure.
 *
 * @throws CommandError (exit code 3) for an example that is not a response envelope
 */
export function publishedExample({ example, lock }: Pick<LockedOperation, "example" | "lock">): JsonObject | undefined {
  if (example === undefined) return undefined;
  if (isJsonObject(example) && example["code"] === 0 && example["data"] !== undefined) return example;
  // An example of a failed response does not show the type of data.
  if (isJsonObject(example) && typeof example["code"] === "number" && example["code"] !== 0) return undefined;
  throw refuse(lock.file, 'an example with "code": 0 and "data"', serializeLossless(example));
}
