import { z } from "zod";
import { CommandError, firstIssue, refuse } from "../lib/command-error.ts";
import { readText } from "../lib/files/file-system.ts";
import { byKey } from "../lib/json.ts";
import { parseJson } from "../lib/parse-json.ts";
import { releaseId, safeText } from "../lib/patterns.ts";

/** Where it stands what each published definition came from. */
export const LOCK_FILE = "specs/lock.json";

/**
 * What a definition can come from: its published file, its part of the published aggregate document, a docs page or plain
 * facts it was written out from.
 */
export const origins: readonly ["published", "aggregate", "page", "facts"] = [
  "published",
  "aggregate",
  "page",
  "facts",
];

/** One definition of the lock. */
export interface LockEntry {
  /** Where it stands. */
  readonly file: string;
  /** What it came from. */
  readonly origin: (typeof origins)[number];
  readonly sha256: string;
  /** The address the publisher gives it. */
  readonly source: string;
  /** The SHA-256 of its texts in Chinese; absent where there are none. */
  readonly chinese?: string | undefined;
  /** The release it was first missing from; absent while it is published. */
  readonly vanishedSince?: string | undefined;
}

/** Every definition by platform and operation. */
export interface Lock {
  /** The release the definitions were last changed by; absent before the first pull. */
  readonly release?: string | undefined;
  /** The addresses the publisher named as the API's by then, sorted. Kept to tell when they change; never followed. */
  readonly servers?: readonly string[] | undefined;
  readonly definitions: Readonly<Record<string, Readonly<Record<string, LockEntry>>>>;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const entrySchema: z.ZodType<LockEntry> = z.strictObject({
  file: z.string(),
  origin: z.enum(origins),
  sha256: hash,
  source: z.url({ protocol: /^https$/ }),
  chinese: hash.optional(),
  vanishedSince: releaseId.optional(),
});

const lockSchema: z.ZodType<Lock> = z.strictObject({
  release: releaseId.optional(),
  servers: z.array(safeText).optional(),
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
export function serializeLock({ release, servers, definitions }: Lock): string {
  const sorted = sortKeys(Object.entries(definitions).map(([name, entries]) => [name, sortEntries(entries)]));
  return `${JSON.stringify({ release, servers, definitions: sorted }, null, 2)}\n`;
}

function sortEntries(entries: Readonly<Record<string, LockEntry>>): Record<string, LockEntry> {
  const rows = Object.entries(entries).map(([id, entry]): [string, LockEntry] => {
    const { file, origin, sha256, source, chinese, vanishedSince } = entry;
    return [id, { file, origin, sha256, source, chinese, vanishedSince }];
  });
  return sortKeys(rows);
}

function sortKeys<Value>(entries: [string, Value][]): Record<string, Value> {
  return Object.fromEntries(entries.toSorted(byKey));
}
