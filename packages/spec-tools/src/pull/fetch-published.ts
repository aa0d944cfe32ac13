import type { LockedOperation } from "../definitions/load-published.ts";
import type { Platform } from "../definitions/publisher.ts";
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
 * others.
 *
 * @throws CommandError (exit code 3) if the publisher cannot be reached or the aggregate document is refused
 */
export async function fetchPublished(
  platforms: readonly KnownPlatform[],
  source: PullSource,
): Promise<FetchedCatalogue> {
  const catalogue = await fetchCatalogue(source);
  const count = createCounter(source);
  const fetched = await Promise.all(
    platforms.map(async (platform): Promise<[string, FetchedPlatform]> => {
      return [platform.name, await fetchPlatform(catalogue, platform, source, count)];
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
  count: Count,
): Promise<FetchedPlatform> {
  const { prefix, slug, known } = platform;
  const listed = [...catalogue.operations.values()].filter(({ path }) => path.startsWith(prefix));
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
  return { operations, refused: fetched.filter(isRefused), unlisted, warnings };
}

function isRefused(found: FetchedOperation | RefusedOperation): found is RefusedOperation {
  return "reason" in found;
}

async function fetchCatalogue({ docs, get }: PullSource): Promise<Catalogue> {
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
