import { type Catalogue, type CatalogueOptions, hasFile } from "./catalogue.ts";
import { definitionPath } from "./definition-path.ts";
import { inChinese } from "./in-chinese.ts";
import type { JsonObject } from "./json-value.ts";
import { type LazyBytes, lazyBytes } from "./lazy-bytes.ts";
import { makeDefinition } from "./make-definition.ts";
import { releaseOperations } from "./release-operations.ts";

/**
 * What the publisher serves on the day of a release: the document in both languages and a file an operation. Bodies are
 * made on demand, so the release must not be changed afterwards. Of two operations with the same file name the later one
 * has the file, as it is with files written one after the other.
 */
export function releaseCatalogue(release: JsonObject, options: CatalogueOptions = {}): Catalogue {
  const docs = new Map<string, LazyBytes>([
    ["/openapi.json", lazyBytes(() => JSON.stringify(release))],
    ["/openapi-zh.json", lazyBytes(() => JSON.stringify(inChinese(release, options)))],
  ]);
  for (const operation of releaseOperations(release).filter(({ id }) => hasFile(options, id))) {
    const english = (): JsonObject => makeDefinition(release, operation);
    docs.set(
      definitionPath(operation, "en"),
      lazyBytes(() => layOut(english())),
    );
    docs.set(
      definitionPath(operation, "zh"),
      lazyBytes(() => layOut(inChinese(english(), options))),
    );
  }
  return { docs, examples: options.examples ?? new Map() };
}

function layOut(definition: JsonObject): string {
  return JSON.stringify(definition, undefined, 2);
}
