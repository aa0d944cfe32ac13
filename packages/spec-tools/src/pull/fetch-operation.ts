import type { ChineseTexts } from "../definitions/chinese-texts.ts";
import type { LockEntry } from "../definitions/lock.ts";
import { validateDocument } from "../definitions/validate/validate-document.ts";
import { isRefusal, refuse } from "../lib/command-error.ts";
import type { JsonObject, JsonValue } from "../lib/json.ts";
import { type Catalogue, type CatalogueOperation, readChinese } from "./catalogue.ts";
import { definesOnly, definitionPaths, sliceDefinition } from "./find-definition.ts";
import type { HttpGet } from "./http/create-http-client.ts";
import { isPage } from "./http/fetch-once.ts";
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
  /** Why its latest example was refused; absent if it was not. */
  readonly refusedExample?: string;
}

/** An operation that cannot be used, with the reason in one line. */
export interface RefusedOperation {
  /** As published, so any text. */
  readonly id: string;
  readonly reason: string;
}

/**
 * Fetches the definition and the latest response of an operation that the aggregate document lists.
 *
 * @throws CommandError (exit code 3) if the publisher cannot be reached
 */
export async function fetchOperation(
  catalogue: Catalogue,
  slug: string,
  operation: CatalogueOperation,
  source: PullSource,
): Promise<FetchedOperation | RefusedOperation> {
  const { id, unsupported } = operation;
  if (unsupported !== undefined) return { id, reason: unsupportedMember(id, unsupported) };
  try {
    return await fetchAll(catalogue, slug, operation, source);
  } catch (thrown) {
    if (isRefusal(thrown)) return { id, reason: thrown.message };
    throw thrown;
  }
}

/** Why an operation cannot be used whose path item has a member that would change it. */
export function unsupportedMember(id: string, member: string): string {
  return refuse(id, "a path item that contains only operations", member).message;
}

async function fetchAll(
  catalogue: Catalogue,
  slug: string,
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
    chinese: readChinese(id, operation.chinese, catalogue.translation),
    ...latest,
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

async function fetchLatest(
  path: string,
  { api, get }: PullSource,
): Promise<Pick<FetchedOperation, "latest" | "refusedExample">> {
  const url = api + latestExamplePath(path);
  try {
    const text = await get(url, { isAccepted: (response) => response.status !== 429 && isEnvelopeResponse(response) });
    return { latest: text === undefined ? undefined : readLatestExample(text, url, path)?.response };
  } catch (thrown) {
    if (isRefusal(thrown)) return { latest: undefined, refusedExample: thrown.message };
    throw thrown;
  }
}
