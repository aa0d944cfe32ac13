import type { ChineseTexts } from "../definitions/chinese-texts.ts";
import type { LockEntry } from "../definitions/lock.ts";
import type { Platform } from "../definitions/publisher.ts";
import { validateDocument } from "../definitions/validate/validate-document.ts";
import type { JsonObject, JsonValue } from "../lib/json.ts";
import { parseStrictJson } from "../lib/parse-json.ts";
import { type Catalogue, type CatalogueOperation, readCatalogue, readChinese } from "./catalogue.ts";
import { definesOnly, definitionPaths, sliceDefinition } from "./find-definition.ts";
import type { HttpGet } from "./http/create-http-client.ts";
import { type HttpResponse, refuseResponse } from "./http/fetch-once.ts";
import { isEnvelopeResponse, latestExamplePath, readLatestExample } from "./latest-example.ts";

/** The addresses to pull from, and the client that reads them. */
export interface PullSource {
  readonly docs: string;
  readonly api: string;
  readonly get: HttpGet;
  /** Called after each operation. */
  readonly progress: (done: number, total: number) => void;
}

/** Everything published about one operation. */
export interface FetchedOperation {
  readonly id: string;
  readonly definition: JsonValue;
  readonly origin: LockEntry["origin"];
  /** The path of the definition, relative to the docs address. */
  readonly path: string;
  readonly chinese: ChineseTexts;
  /** The latest successful response, if the API shows a real one. */
  readonly latest: JsonObject | undefined;
}

/** Everything published about the selected platforms. */
export interface FetchedCatalogue {
  readonly release: string;
  /** The server URLs named in the aggregate document. No request is sent to them. */
  readonly servers: readonly string[];
  /** The operations by platform name. */
  readonly platforms: ReadonlyMap<string, readonly FetchedOperation[]>;
}

/**
 * Fetches everything published about the given platforms: first the aggregate document in both languages, then the
 * separate definition of each operation and its latest response.
 *
 * @throws CommandError (exit code 3) if the publisher cannot be reached or a response is refused
 */
export async function fetchPublished(platforms: readonly Platform[], source: PullSource): Promise<FetchedCatalogue> {
  const catalogue = await fetchCatalogue(source);
  const wanted = platforms.flatMap((platform) => {
    const operations = [...catalogue.operations.values()].filter(({ path }) => path.startsWith(platform.prefix));
    return operations.map((operation) => ({ platform, operation }));
  });
  let done = 0;
  const fetched = await Promise.all(
    wanted.map(async ({ platform, operation }) => {
      const found = await fetchOperation(catalogue, platform, operation, source);
      source.progress(++done, wanted.length);
      return { platform: platform.name, ...found };
    }),
  );
  const grouped = platforms.map(({ name }) => [name, fetched.filter(({ platform }) => platform === name)] as const);
  return { release: catalogue.release, servers: catalogue.servers, platforms: new Map(grouped) };
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

async function fetchOperation(
  catalogue: Catalogue,
  { slug }: Platform,
  operation: CatalogueOperation,
  source: PullSource,
): Promise<FetchedOperation> {
  const { id, path } = operation;
  const [found, latest] = await Promise.all([fetchDefinition(operation, slug, source), fetchLatest(path, source)]);
  const part = `/openapi.json#/paths/${path.replaceAll("/", "~1")}`;
  return {
    id,
    ...(found === undefined
      ? { definition: sliceDefinition(catalogue.document, operation), origin: "aggregate" as const, path: part }
      : { ...found, origin: "published" as const }),
    // The aggregate document has every text in both languages, so each definition is fetched only in English.
    chinese: readChinese(id, operation.chinese),
    latest,
  };
}

async function fetchDefinition(
  operation: CatalogueOperation,
  slug: string,
  { docs, get }: PullSource,
): Promise<{ definition: JsonValue; path: string } | undefined> {
  for (const path of definitionPaths(operation, slug)) {
    const url = docs + path;
    const text = await get(url, { isMissing: isPage });
    if (text === undefined) continue;
    const definition = validateDocument(text, url);
    if (definesOnly(definition, operation)) return { definition, path };
  }
  return undefined;
}

// Static hosts respond to the URL of a missing file with an HTML page and HTTP 200.
function isPage({ status, headers }: HttpResponse): boolean {
  return status === 200 && /^text\/html\b/i.test(headers.get("content-type") ?? "");
}

async function fetchLatest(path: string, { api, get }: PullSource): Promise<JsonObject | undefined> {
  const url = api + latestExamplePath(path);
  const text = await get(url, { isAccepted: (response) => response.status !== 429 && isEnvelopeResponse(response) });
  return text === undefined ? undefined : readLatestExample(text, url, path);
}
