import { type Catalogue, type CatalogueOptions, type LazyBytes, lazyBytes } from "./catalogue.ts";
import { definitionPath, makeDefinition } from "./definition.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "./json-value.ts";
import { hasFile, listedRelease, releaseOperations } from "./release.ts";

/**
 * What the publisher serves after a release: the aggregate document in both languages and one file per operation, both
 * without hidden operations by default. Bodies are made on demand, so the release must not be changed afterwards. If two
 * operations have the same file name, the file contains the later one.
 */
export function releaseCatalogue(release: JsonObject, options: CatalogueOptions = {}): Catalogue {
  const { hidden = "unlisted" } = options;
  const listed = hidden === "listed" ? release : listedRelease(release);
  const docs = new Map<string, LazyBytes>([
    ["/openapi.json", lazyBytes(() => JSON.stringify(listed))],
    ["/openapi-zh.json", lazyBytes(() => JSON.stringify(toChinese(listed, options)))],
  ]);
  for (const operation of releaseOperations(release).filter((found) => hasFile(options, found))) {
    const english = (): JsonObject => makeDefinition(release, operation);
    docs.set(
      definitionPath(operation, "en"),
      lazyBytes(() => formatJson(english())),
    );
    docs.set(
      definitionPath(operation, "zh"),
      lazyBytes(() => formatJson(toChinese(english(), options))),
    );
  }
  return { docs, examples: options.examples ?? new Map() };
}

function formatJson(definition: JsonObject): string {
  return JSON.stringify(definition, undefined, 2);
}

/** The Chinese version of a document. */
export function toChinese(document: JsonObject, { translate = prefixText }: CatalogueOptions): JsonObject {
  return translateTexts(document, translate);
}

function prefixText(text: string): string {
  return `中文：${text}`;
}

// Response data may contain keys called "description" too. They are not documentation.
const DATA = new Set(["example", "examples", "default", "enum", "const"]);
// `content` is the text of a highlight; that of a response is an object.
const TEXTS = new Set(["summary", "description", "title", "content"]);

/** A copy of a document with every text translated; examples, values and names are kept. */
function translateTexts(document: JsonObject, translate: (text: string) => string): JsonObject {
  const entries = Object.entries(document).map(([key, value]): [string, JsonValue] => {
    if (DATA.has(key)) return [key, value];
    if (key === "x-use-cases" && Array.isArray(value)) return [key, value.map((one) => translateUse(one, translate))];
    const isText = TEXTS.has(key) && typeof value === "string";
    return [key, isText ? translate(value) : translateWithin(value, translate)];
  });
  return Object.fromEntries(entries);
}

function translateWithin(value: JsonValue, translate: (text: string) => string): JsonValue {
  if (Array.isArray(value)) return value.map((item) => translateWithin(item, translate));
  return isJsonObject(value) ? translateTexts(value, translate) : value;
}

function translateUse(value: JsonValue, translate: (text: string) => string): JsonValue {
  return typeof value === "string" ? translate(value) : translateWithin(value, translate);
}
