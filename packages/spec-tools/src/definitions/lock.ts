import { z } from "zod";
import { CommandError, refuseInvalid } from "../lib/command-error.ts";
import { readText } from "../lib/files/file-system.ts";
import { byKey, serializeLossless } from "../lib/json.ts";
import { parseJson } from "../lib/parse-json.ts";
import { releaseId, safeText } from "../lib/patterns.ts";

/** The path of the lock, which records the source and hash of each published definition. */
export const LOCK_FILE = "specs/lock.json";

/**
 * The possible origins of a definition: its own published file, the published aggregate document, a docs page, or facts
 * from which a person wrote it.
 */
export const origins: readonly ["published", "aggregate", "page", "facts"] = [
  "published",
  "aggregate",
  "page",
  "facts",
];

/** The entry of a definition in the lock. */
export interface LockEntry {
  /** The path of the definition, relative to the checkout. */
  readonly file: string;
  readonly origin: (typeof origins)[number];
  readonly sha256: string;
  /** The URL at which the publisher serves it. */
  readonly source: string;
  /** The SHA-256 of its Chinese texts; absent if it has none. */
  readonly chinese?: string | undefined;
  /** Present if the published documentation does not list it, although it exists. */
  readonly hidden?: true | undefined;
  /** The first release that no longer contains it; absent while it is published or hidden. */
  readonly vanishedSince?: string | undefined;
}

/** The content of specs/lock.json. */
export interface Lock {
  /** The release that last changed a definition; absent before the first pull. */
  readonly release?: string | undefined;
  /** The server URLs in that release, sorted. They are recorded to detect changes and are never called. */
  readonly servers?: readonly string[] | undefined;
  /** Every definition, by platform and operation. */
  readonly definitions: Readonly<Record<string, Readonly<Record<string, LockEntry>>>>;
  /** The published operations that cannot be used, sorted, by platform; a platform without any is absent. */
  readonly setAside?: Readonly<Record<string, readonly string[]>> | undefined;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const entrySchema: z.ZodType<LockEntry> = z.strictObject({
  file: z.string(),
  origin: z.enum(origins),
  sha256: hash,
  source: z.url({ protocol: /^https$/ }),
  chinese: hash.optional(),
  hidden: z.literal(true).optional(),
  vanishedSince: releaseId.optional(),
});

const lockSchema: z.ZodType<Lock> = z.strictObject({
  release: releaseId.optional(),
  servers: z.array(safeText).optional(),
  definitions: z.record(z.string(), z.record(z.string(), entrySchema)),
  setAside: z.record(z.string(), z.array(safeText)).optional(),
});

/**
 * Checks an entry before it is added to the lock.
 *
 * @throws CommandError (exit code 2) for an invalid source URL
 */
export function checkEntry(entry: LockEntry): LockEntry {
  const parsed = entrySchema.safeParse(entry);
  if (parsed.success && new URL(entry.source).href === entry.source) return parsed.data;
  throw new CommandError(2, "--source: expected a normalized https URL, e.g. https://example.com/a%20b.json");
}

/**
 * Loads specs/lock.json.
 *
 * @throws CommandError (exit code 1) if the file cannot be read, (exit code 3) if it is invalid
 */
export async function loadLock(root: string): Promise<Lock> {
  const parsed = lockSchema.safeParse(parseJson(await readText(root, LOCK_FILE), LOCK_FILE));
  if (parsed.success) return parsed.data;
  throw refuseInvalid(LOCK_FILE, "a lock written by pnpm specs:lock", parsed.error);
}

/** The field of a lock entry for an operation that is, or is not, hidden. */
export function hiddenField(hidden: boolean): Pick<LockEntry, "hidden"> {
  return hidden ? { hidden: true } : {};
}

/** Serializes a lock with sorted keys and without times, so that unchanged definitions give unchanged bytes. */
export function serializeLock({ release, servers, definitions, setAside = {} }: Lock): string {
  const sorted = sortKeys(Object.entries(definitions).map(([name, entries]) => [name, sortEntries(entries)]));
  const unusable = sortKeys(Object.entries(setAside).filter(([, ids]) => ids.length > 0));
  const optional = Object.keys(unusable).length === 0 ? {} : { setAside: unusable };
  return `${serializeLossless({ release, servers, definitions: sorted, ...optional }, { indent: 2 })}\n`;
}

function sortEntries(entries: Readonly<Record<string, LockEntry>>): Record<string, LockEntry> {
  const rows = Object.entries(entries).map(([id, entry]): [string, LockEntry] => {
    const { file, origin, sha256, source, chinese, hidden, vanishedSince } = entry;
    return [id, { file, origin, sha256, source, chinese, hidden, vanishedSince }];
  });
  return sortKeys(rows);
}

function sortKeys<Value>(entries: [string, Value][]): Record<string, Value> {
  return Object.fromEntries(entries.toSorted(byKey));
}
