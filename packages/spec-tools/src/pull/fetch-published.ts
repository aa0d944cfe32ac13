import type { LockedOperation } from "../definitions/load-published.ts";
import { type Platform, prefixOf } from "../definitions/publisher.ts";
import { parseStrictJson } from "../lib/parse-json.ts";
import { type Catalogue, readCatalogue } from "./catalogue.ts";
import { type FetchedOperation, fetchOperation, type PullSource, type RefusedOperation } from "./fetch-operation.ts";
import { refuseResponse } from "./http/fetch-once.ts";
import { lookUpUnlisted, type UnlistedOperation } from "./look-up-unlisted.ts";

/** Everything published about a platform. */
export interface FetchedPlatform {
  readonly operations: readonly FetchedOperation[];
  readonly refused: readonly RefusedOperation[];
  /** The operations of the checkout that the aggregate document does not list. */
  readonly unlisted: readonly UnlistedOperation[];
  /** The operations of the checkout that this pull does not concern, by id. Default: none. */
  readonly untouched?: readonly string[];
  /** Latest examples that were refused, one line each. */
  readonly warnings: readonly string[];
}

/** Everything published about the selected platforms. */
export interface FetchedCatalogue {
  readonly release: string;
  /** The server URLs named in the aggregate document. No request is sent to them. */
  readonly servers: readonly string[];
  readonly platforms: ReadonlyMap<string, FetchedPlatform>;
}

/** A platform with its operations in the checkout. */
export interface KnownPlatform extends Platform {
  readonly known: readonly LockedOperation[];
}

/**
 * Fetches everything published about the given platforms: first the aggregate document in both languages, then the
 * separate definition of each operation and its latest response. An operation that cannot be used does not stop the
 * others. If `prefixes` is given, operations that are not below one of them are left as they are.
 *
 * @throws CommandError (exit code 3) if the publisher cannot be reached or the aggregate document is refused
 */
export async function fetchPublished(
  platforms: readonly KnownPlatform[],
  source: PullSource,
  prefixes?: readonly string[],
): Promise<FetchedCatalogue> {
  const catalogue = await fetchCatalogue(source);
  const count = createCounter(source);
  const fetched = await Promise.all(
    platforms.map(async (platform): Promise<[string, FetchedPlatform]> => {
      return [platform.name, await fetchPlatform(catalogue, platform, source, { count, prefixes })];
    }),
  );
  return { release: catalogue.release, servers: catalogue.servers, platforms: new Map(fetched) };
}

type Count = <Result>(work: Promise<Result>) => Promise<Result>;

/** Reports the progress of all counted work. */
function createCounter({ progress }: PullSource): Count {
  let [done, total] = [0, 0];
  return async (work) => {
    total++;
    const result = await work;
    progress(++done, total);
    return result;
  };
}

async function fetchPlatform(
  catalogue: Catalogue,
  platform: KnownPlatform,
  source: PullSource,
  { count, prefixes }: { readonly count: Count; readonly prefixes: readonly string[] | undefined },
): Promise<FetchedPlatform> {
  const { slug } = platform;
  const known = platform.known.filter(({ path }) => isInScope(path, prefixes));
  const untouched = platform.known.filter(({ path }) => !isInScope(path, prefixes)).map(({ id }) => id);
  const listed = [...catalogue.operations.values()].filter(({ path }) => {
    return prefixOf(platform, path) !== undefined && isInScope(path, prefixes);
  });
  const [fetched, unlisted] = await Promise.all([
    Promise.all(listed.map((operation) => count(fetchOperation(catalogue, slug, operation, source)))),
    Promise.all(
      known
        .filter(({ id }) => !catalogue.operations.has(id))
        .map((operation) => count(lookUpUnlisted(operation, slug, source))),
    ),
  ]);
  const operations = fetched.flatMap((found) => (isRefused(found) ? [] : [found]));
  const warnings = operations.flatMap(({ id, refusedExample }) => {
    return refusedExample === undefined ? [] : [`${id}: its latest example is ignored: ${refusedExample}`];
  });
  return { operations, refused: fetched.filter(isRefused), unlisted, untouched, warnings };
}

/** Whether a pull that is limited to some prefixes concerns a path. */
export function isInScope(path: string, prefixes: readonly string[] | undefined): boolean {
  return prefixes === undefined || prefixes.some((prefix) => path.startsWith(prefix));
}

function isRefused(found: FetchedOperation | RefusedOperation): found is RefusedOperation {
  return "reason" in found;
}

/**
 * Fetches the aggregate document in both languages.
 *
 * @throws CommandError (exit code 3) if the publisher cannot be reached or a document is refused
 */
export async function fetchCatalogue({ docs, get }: Pick<PullSource, "docs" | "get">): Promise<Catalogue> {
  const urls = [`${docs}/openapi.json`, `${docs}/openapi-zh.json`];
  const [english, chinese] = await Promise.all(
    urls.map(async (url) => {
      const text = await get(url);
      if (text === undefined) throw refuseResponse(url, "the aggregate document", "no document");
      // Each used operation is validated separately, so that a fault in another platform does not matter.
      return parseStrictJson(text, url);
    }),
  );
  return readCatalogue(english ?? null, chinese ?? null);
}
