import { type Platform, prefixOf, type Publisher } from "../../definitions/publisher.ts";
import { buildDocument } from "../../document/build-document.ts";
import type { ObservedOperation } from "../../inference/load-observed.ts";
import { refuse } from "../../lib/command-error.ts";
import { isJsonObject, type JsonObject } from "../../lib/json.ts";
import { parseStrictJson } from "../../lib/parse-json.ts";
import { type CatalogueOperation, readCatalogue } from "../../pull/catalogue.ts";
import { type FetchedOperation, type RefusedOperation, unsupportedMember } from "../../pull/fetch-operation.ts";
import type { FetchedPlatform } from "../../pull/fetch-published.ts";
import { sliceDefinition } from "../../pull/find-definition.ts";
import { mergePlatform } from "../../pull/merge-platform.ts";

/** The operations of a platform in a published document, and the document built from them. */
export interface PublishedPlatform {
  readonly operations: readonly ObservedOperation[];
  readonly document: ReturnType<typeof buildDocument>;
  /** The operations that cannot be used. */
  readonly setAside: readonly RefusedOperation[];
}

/** A published document, split by platform. */
export interface PublishedDocument {
  /** The publisher's name of the release; a hash if the document has none. */
  readonly release: string;
  /** The API servers that the document lists. */
  readonly servers: readonly string[];
  readonly platforms: ReadonlyMap<string, PublishedPlatform>;
}

/**
 * Reads a published document (the aggregate or that of one operation) as a pull would read it: operations that only `current`
 * has become tombstones, and observed responses are kept. Applies no overlays and reads nothing of a checkout.
 *
 * @throws CommandError (exit code 3) if the document is refused, or has no operation of these platforms
 */
export function readPublished(
  text: string,
  file: string,
  publisher: Publisher,
  platforms: readonly Platform[],
  current?: PublishedDocument,
): PublishedDocument {
  const value = parseStrictJson(text, file);
  if (!isJsonObject(value) || !isJsonObject(value["paths"])) throw refuse(file, "a published OpenAPI document");
  const { release, document, servers, operations } = readCatalogue(value, value);
  const ours = [...operations.values()].filter(({ path }) =>
    platforms.some((one) => prefixOf(one, path) !== undefined),
  );
  if (ours.length === 0) {
    const names = platforms.map(({ name, prefixes }) => `${name} (${prefixes.join(", ")})`).join(", ");
    throw refuse(file, `an operation of ${names}`, "none");
  }
  const read = platforms.map((platform): [string, PublishedPlatform] => {
    const listed = ours.filter(({ path }) => prefixOf(platform, path) !== undefined);
    const before = current?.platforms.get(platform.name)?.operations ?? [];
    const fetched = readOperations(document, listed, before);
    const merged = mergePlatform({ platform, docs: publisher.docs, release, current: before, fetched });
    const built = buildDocument(publisher, platform, merged.operations, []);
    return [platform.name, { operations: merged.operations, document: built, setAside: merged.setAside }];
  });
  return { release, servers, platforms: new Map(read) };
}

function readOperations(
  document: JsonObject,
  listed: readonly CatalogueOperation[],
  before: readonly ObservedOperation[],
): FetchedPlatform {
  const ids = new Set(listed.map(({ id }) => id));
  const unlisted = before.filter(({ id }) => !ids.has(id));
  return {
    operations: listed
      .filter(({ unsupported }) => unsupported === undefined)
      .map((one) => readOperation(document, one)),
    refused: listed.flatMap(({ id, unsupported }) => {
      return unsupported === undefined ? [] : [{ id, reason: unsupportedMember(id, unsupported) }];
    }),
    // A file cannot be asked whether an operation still exists. One that was hidden before is taken as hidden.
    unlisted: unlisted.map(({ id, hidden }) => ({ id, state: hidden ? "hidden" : "vanished", latest: undefined })),
    warnings: [],
  };
}

function readOperation(document: JsonObject, operation: CatalogueOperation): FetchedOperation {
  const { id, path } = operation;
  const definition = sliceDefinition(document, operation);
  // A document has texts in one language only, so the Chinese ones are unknown.
  const chinese = { operation: id, parameters: {} };
  return { id, definition, origin: "published", path: encodeURI(path.toWellFormed()), chinese, latest: undefined };
}
