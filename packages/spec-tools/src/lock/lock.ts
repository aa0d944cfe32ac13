import { byKey } from "../files/by-key.ts";
import { z } from "zod";
import { CommandError, refuse } from "../command/command-error.ts";
import { readText } from "../files/read-text.ts";
import { parseJson } from "../gate/parse-json.ts";
import { firstIssue } from "../gate/zod-issue.ts";

/** Where it stands what each published definition came from. */
export const LOCK_FILE = "specs/lock.json";

/** What a definition can come from: a published file, or a docs page it was written out from. */
export const origins: readonly ["published", "page"] = ["published", "page"];

/** One definition of the lock. */
export interface LockEntry {
  /** Where it stands. */
  readonly file: string;
  /** What it came from. */
  readonly origin: (typeof origins)[number];
  readonly sha256: string;
  /** The address the publisher gives it. */
  readonly source: string;
}

/** Every definition by platform and operation. */
export interface Lock {
  readonly definitions: Readonly<Record<string, Readonly<Record<string, LockEntry>>>>;
}

const entrySchema: z.ZodType<LockEntry> = z.strictObject({
  file: z.string(),
  origin: z.enum(origins),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  source: z.url({ protocol: /^https$/ }),
});

const lockSchema: z.ZodType<Lock> = z.strictObject({
  definitions: z.record(z.string(), z.record(z.string(), entrySchema)),
});

/**
 * Checks an entry.
 *
 * @throws CommandError (exit code 2)
 */
export function checkEntry(entry: LockEntry): LockEntry {
  const parsed = entrySchema.safeParse(entry);
  if (parsed.success && new URL(entry.source).href === entry.source) return parsed.data;
  throw new CommandError(2, "--source: expected an https address, written as a browser would write it");
}

/**
 * Reads specs/lock.json.
 *
 * @throws CommandError (exit code 3)
 */
export async function loadLock(root: string): Promise<Lock> {
  const parsed = lockSchema.safeParse(parseJson(await readText(root, LOCK_FILE), LOCK_FILE));
  if (parsed.success) return parsed.data;
  throw refuse(LOCK_FILE, "a lock written by pnpm specs:lock", firstIssue(parsed.error));
}

/** The text of a lock: sorted, without times, so that an unchanged upstream gives unchanged bytes. */
export function printLock(lock: Lock): string {
  const sorted = sortKeys(Object.entries(lock.definitions).map(([name, entries]) => [name, sortEntries(entries)]));
  return `${JSON.stringify({ definitions: sorted }, null, 2)}\n`;
}

function sortEntries(entries: Readonly<Record<string, LockEntry>>): Record<string, LockEntry> {
  return sortKeys(
    Object.entries(entries).map(([id, { file, origin, sha256, source }]) => [id, { file, origin, sha256, source }]),
  );
}

function sortKeys<Value>(entries: [string, Value][]): Record<string, Value> {
  return Object.fromEntries(entries.toSorted(byKey));
}
