import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { loadPublished } from "../definitions/load-published.ts";
import { loadLock, type Lock, LOCK_FILE, serializeLock } from "../definitions/lock.ts";
import { loadPublisher, type Platform, type Publisher, selectPlatforms } from "../definitions/publisher.ts";
import { buildDocument } from "../document/build-document.ts";
import type { PlatformDocument } from "../document/document.ts";
import { operationPath } from "../definitions/names.ts";
import { loadOperations, type ObservedOperation } from "../inference/load-observed.ts";
import { readText } from "../lib/files/file-system.ts";
import type { GeneratedFiles } from "../lib/files/sync-files.ts";
import type { Catalogue } from "./catalogue.ts";
import { checkRemovals, findRemovals, type Removals } from "./check-removals.ts";
import { describeChanges, type PlatformChanges, shownId, warningLines } from "./describe-changes.ts";
import type { RefusedOperation } from "./fetch-operation.ts";
import { fetchCatalogue, type FetchedCatalogue, fetchPublished, isInScope } from "./fetch-published.ts";
import { type HttpCache, openHttpCache, withHttpCache } from "./http/http-cache.ts";
import { type MergedPlatform, mergePlatform } from "./merge-platform.ts";
import { type SourceOptions, withPullSource } from "./pull-source.ts";

/** Options of a pull. */
export interface PullOptions extends SourceOptions {
  /** Overrides specs/publisher.json. */
  readonly publisher?: Publisher;
  /** The names of the platforms to pull. Default: all. */
  readonly platforms?: readonly string[] | undefined;
  /** Limits the pull to operations below these prefixes; all others stay as they are. Default: every prefix. */
  readonly prefixes?: readonly string[] | undefined;
  /** Accepts a pull that removes a lot at once. */
  readonly acceptRemovals?: boolean;
}

/** The result of a pull. */
export interface PullResult {
  /** The name of the release. */
  readonly release: string;
  /** The server URLs named in the aggregate document. No request is sent to them. */
  readonly servers: readonly string[];
  readonly platforms: readonly PlatformChanges[];
  readonly files: GeneratedFiles;
  /** All operations by platform name, including vanished ones. */
  readonly operations: ReadonlyMap<string, readonly ObservedOperation[]>;
  /** The documents built from the operations, without overlays. */
  readonly documents: ReadonlyMap<string, PlatformDocument>;
  /** Removals so large that only `acceptRemovals` allows them. */
  readonly removals: readonly Removals[];
  /** The published operations that cannot be used, by platform name, sorted. */
  readonly setAside: ReadonlyMap<string, readonly RefusedOperation[]>;
  /** What a person should know about the pull, one line each, e.g. a look-up that failed. */
  readonly warnings: readonly string[];
}

/**
 * Fetches everything published about the given platforms and computes the resulting files. Writes only its HTTP cache.
 *
 * @throws CommandError (exit code 1) for definitions that differ from the lock, (2) for an unknown platform, (3) if the
 * publisher cannot be reached, a response is refused, or too much would be removed at once
 */
export async function pullPublished(root: string, options: PullOptions = {}): Promise<PullResult> {
  const publisher = options.publisher ?? (await loadPublisher(root));
  const platforms = selectPlatforms(publisher, options.platforms);
  const lock = await loadLock(root);
  const preconditions = await readPreconditions(root, lock, platforms);
  const loaded = await Promise.all(platforms.map((platform) => loadCurrent(root, platform, lock)));
  const definitions = loaded.flat().map(({ lock: { file }, text }) => [file, text] as const);
  const current = new Map(platforms.map(({ name }, index) => [name, loaded[index] ?? []]));
  const { fetched, merged } = await withHttpCache(
    await openHttpCache(root),
    async (cache) => {
      const known = platforms.map((platform) => ({ ...platform, known: current.get(platform.name) ?? [] }));
      const responses = await withPullSource(cache, publisher, options, (source) => {
        return fetchPublished(known, source, options.prefixes);
      });
      return {
        fetched: responses,
        merged: platforms.map((platform) => merge(publisher, platform, lock.release !== undefined, current, responses)),
      };
    },
    ({ fetched: { platforms: responses }, merged: results }) => {
      const hasWarning = [...responses.values()].some(({ warnings }) => warnings.length > 0);
      return hasWarning || results.some(({ result }) => result.setAside.length > 0);
    },
  );
  if (options.acceptRemovals !== true) checkRemovals(merged.map(({ removals }) => removals));
  const changes = merged.map(({ platform, result }) => {
    return describeChanges(platform.name, current.get(platform.name) ?? [], result);
  });
  return {
    release: fetched.release,
    servers: fetched.servers,
    platforms: changes,
    operations: new Map(merged.map(({ platform, result }) => [platform.name, result.operations])),
    documents: new Map(merged.map(({ platform, document }) => [platform.name, document])),
    removals: merged.map(({ removals }) => removals).filter(({ isMass }) => isMass),
    setAside: new Map(merged.map(({ platform, result }) => [platform.name, result.setAside])),
    warnings: [...fetched.platforms.values()].flatMap(warningLines),
    files: {
      ...collectFiles(lock, fetched, merged, options.prefixes),
      preconditions: new Map([...preconditions, ...definitions]),
    },
  };
}

/**
 * Fetches only the aggregate document. Writes only its HTTP cache.
 *
 * @throws CommandError (exit code 3) if the publisher cannot be reached or the document is refused
 */
export async function pullCatalogue(root: string, publisher: Publisher, options: SourceOptions): Promise<Catalogue> {
  const read = (cache: HttpCache): Promise<Catalogue> => withPullSource(cache, publisher, options, fetchCatalogue);
  return withHttpCache(await openHttpCache(root), read, () => false);
}

async function loadCurrent(root: string, platform: Platform, lock: Lock): Promise<ObservedOperation[]> {
  return loadOperations(root, platform.name, await loadPublished(root, platform, lock));
}

interface Merged {
  readonly platform: Platform;
  readonly document: PlatformDocument;
  readonly result: MergedPlatform;
  readonly removals: ReturnType<typeof findRemovals>;
}

function merge(
  publisher: Publisher,
  platform: Platform,
  wasPulled: boolean,
  currents: ReadonlyMap<string, ObservedOperation[]>,
  { release, platforms }: FetchedCatalogue,
): Merged {
  const { docs } = publisher;
  const current = currents.get(platform.name) ?? [];
  const fetched = platforms.get(platform.name) ?? { operations: [], refused: [], unlisted: [] };
  const result = mergePlatform({ platform, docs, release, current, fetched });
  // Built here to refuse an unusable definition before any file is written. The next build applies the overlays.
  const document = buildDocument(publisher, platform, result.operations, []);
  return { platform, document, result, removals: findRemovals(platform.name, wasPulled, current, result) };
}

function collectFiles(
  lock: Lock,
  { release, servers }: Pick<FetchedCatalogue, "release" | "servers">,
  merged: readonly Merged[],
  prefixes: readonly string[] | undefined,
): GeneratedFiles {
  const files = new Map(merged.flatMap(({ result }) => [...result.files]));
  const [definitions, setAside] = [{ ...lock.definitions }, { ...lock.setAside }];
  for (const { platform, result } of merged) {
    definitions[platform.name] = result.entries;
    const untouched = (setAside[platform.name] ?? []).filter((id) => !isInScope(operationPath(id), prefixes));
    setAside[platform.name] = [...untouched, ...result.setAside.map(({ id }) => shownId(id))].toSorted();
  }
  // A document without servers does not remove the known ones. A pull of some prefixes leaves the others
  // at the release of the lock.
  const known = servers.length === 0 || prefixes !== undefined ? lock.servers : servers;
  // A release that changes nothing else keeps the lock unchanged.
  const unchanged = serializeLock({ ...lock, definitions, setAside, servers: known });
  const isSame = prefixes !== undefined || unchanged === serializeLock(lock);
  files.set(LOCK_FILE, isSame ? unchanged : serializeLock({ release, servers: known, definitions, setAside }));
  const removed = merged.flatMap(({ result }) => result.removed);
  return { files, removed, ownedFolders: [] };
}

/**
 * Reads the lock and the observed states before a pull; undefined for a missing file. They are compared again before
 * anything is written, because a pull takes minutes.
 */
async function readPreconditions(
  root: string,
  { definitions }: Lock,
  platforms: readonly Platform[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const files = platforms.flatMap(({ name }) => {
    return Object.values(definitions[name] ?? {}).map(({ file }) => `specs/observed/${name}/${basename(file)}`);
  });
  const read = async (file: string): Promise<[string, string | undefined]> => {
    return [file, existsSync(join(root, file)) ? await readText(root, file) : undefined];
  };
  return new Map(await Promise.all([LOCK_FILE, ...files].map(read)));
}
