import type { LockedOperation } from "../definitions/load-published.ts";
import { type CommandError, isRefusal, isUnreachable } from "../lib/command-error.ts";
import { type JsonObject, type JsonValue, objectAt } from "../lib/json.ts";
import { parseStrictJson } from "../lib/parse-json.ts";
import type { PullSource } from "./fetch-operation.ts";
import { definesOnly, definitionPaths } from "./find-definition.ts";
import { type HttpResponse, isPage } from "./http/fetch-once.ts";
import { isEnvelopeResponse, type LatestExample, latestExamplePath, readLatestExample } from "./latest-example.ts";

/** An operation of the checkout that the aggregate document does not list. */
export interface UnlistedOperation {
  readonly id: string;
  /**
   * `hidden`: it exists, because it was hidden before, or its own file or latest example was found. `vanished`: neither
   * was found. `unknown`: a look-up failed, so nothing about the operation changes.
   */
  readonly state: "hidden" | "vanished" | "unknown";
  /** The latest successful response, if the API shows a real one. */
  readonly latest: JsonObject | undefined;
  /** Why the look-up failed; present in the state `unknown`. */
  readonly problem?: string;
}

// A look-up that fails changes nothing, so it is not worth the attempts of a whole pull.
const ATTEMPTS = 2;

/** Looks for an operation that the aggregate document does not list: first for its own file, then for its latest example. */
export async function lookUpUnlisted(
  operation: LockedOperation,
  slug: string,
  source: PullSource,
): Promise<UnlistedOperation> {
  const { id, hidden } = operation;
  const example = await attempt(() => fetchExample(operation.path, source));
  const latest = example.found?.response;
  // No response distinguishes a hidden operation from a removed one.
  if (hidden) return { id, state: "hidden", latest };
  const file = await attempt(() => hasDefinition(operation, slug, source));
  if (file.found === true || example.found !== undefined) return { id, state: "hidden", latest };
  const failure = file.failure ?? example.failure;
  if (failure === undefined) return { id, state: "vanished", latest: undefined };
  return { id, state: "unknown", latest: undefined, problem: failure.message };
}

interface Attempt<Found> {
  readonly found?: Found;
  readonly failure?: CommandError;
}

// A refused response does not show that the operation exists. A request without a response shows nothing at all.
async function attempt<Found>(lookUp: () => Promise<Found>): Promise<Attempt<Found>> {
  try {
    return { found: await lookUp() };
  } catch (thrown) {
    if (isUnreachable(thrown)) return { failure: thrown };
    if (isRefusal(thrown)) return {};
    throw thrown;
  }
}

function isAccepted(response: HttpResponse): boolean {
  return response.status < 500 && response.status !== 429 && isEnvelopeResponse(response);
}

async function fetchExample(path: string, { api, get }: PullSource): Promise<LatestExample | undefined> {
  const url = api + latestExamplePath(path);
  const text = await get(url, { isAccepted, isMissing: isPage, attempts: ATTEMPTS });
  return text === undefined ? undefined : readLatestExample(text, url, path);
}

async function hasDefinition(operation: LockedOperation, slug: string, source: PullSource): Promise<boolean> {
  for (const path of candidatePaths(operation, slug)) {
    const url = source.docs + path;
    const text = await source.get(url, { isMissing: isPage, attempts: ATTEMPTS });
    if (text !== undefined && definesOnly(parseOrNull(text, url), operation)) return true;
  }
  return false;
}

function parseOrNull(text: string, url: string): JsonValue {
  try {
    return parseStrictJson(text, url);
  } catch {
    return null;
  }
}

/** The last known path of the file, and its paths as a deprecated and as a current operation. */
function candidatePaths({ lock, path, method, text }: LockedOperation, slug: string): string[] {
  const { pathname } = new URL(lock.source);
  const known = pathname.startsWith("/openapi/") ? [pathname] : [];
  const paths = objectAt(parseStrictJson(text, lock.file), "paths");
  const operation = objectAt(objectAt(paths, path), method);
  const derived = [true, false].flatMap((deprecated) => {
    return definitionPaths({ path, operation: { ...operation, deprecated } }, slug);
  });
  return [...new Set([...known, ...derived])];
}
