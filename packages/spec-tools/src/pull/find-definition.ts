import { isJsonObject, type JsonObject, type JsonValue } from "../lib/json.ts";
import type { CatalogueOperation } from "./catalogue.ts";

/**
 * The paths at which the definition of an operation may be published, the likeliest first. They are derived from the
 * current aggregate document each time, because the folder follows the platform's name and the file name the summary.
 */
export function definitionPaths(
  { path, operation }: Pick<CatalogueOperation, "path" | "operation">,
  slug: string,
): string[] {
  const [tag] = Array.isArray(operation["tags"]) ? operation["tags"] : [];
  const file = `${fileStem(path, operation)}-en.json`;
  const slugs = [kebab(text(tag)), slug].filter((name) => name !== "");
  return [...new Set(slugs)].map((name) => `/openapi/${name}/${file}`);
}

function fileStem(path: string, operation: JsonObject): string {
  // The version moved from the summary to x-api-version; some operations have neither.
  const name = kebab(text(operation["summary"]).replace(/\s*\(?V\d+\)?\s*$/i, ""));
  const version = text(operation["x-api-version"]) || (/\/(v\d+)$/.exec(path)?.[1] ?? "");
  const deprecated = operation["deprecated"] === true ? "deprecated" : "";
  return [name, kebab(version), deprecated].filter((part) => part !== "").join("-");
}

/** Kebab case with only letters and digits, so that a text from upstream cannot change a path. Empty without any. */
export function kebab(words: string): string {
  return words
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function text(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}

/** Whether a definition contains exactly this operation; the file may describe a different one by now. */
export function definesOnly(
  definition: JsonValue,
  { method, path }: Pick<CatalogueOperation, "method" | "path">,
): boolean {
  const paths = isJsonObject(definition) ? definition["paths"] : undefined;
  const [only, ...others] = isJsonObject(paths) ? Object.entries(paths) : [];
  if (only === undefined || others.length > 0 || only[0] !== path || !isJsonObject(only[1])) return false;
  return Object.keys(only[1]).join() === method;
}

/** Cuts one operation out of the aggregate document, with the components it refers to. */
export function sliceDefinition(document: JsonObject, { path, method, operation }: CatalogueOperation): JsonObject {
  return {
    openapi: document["openapi"] ?? "",
    info: { title: operation["summary"] ?? path, version: "1.0.0" },
    paths: { [path]: { [method]: operation } },
    components: componentsOf(operation, document),
  };
}

function componentsOf(operation: JsonValue, document: JsonObject): JsonObject {
  const components = isJsonObject(document["components"]) ? document["components"] : {};
  const selected: Record<string, JsonObject> = {};
  const pending: JsonValue[] = [operation];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    // Not push(...list): the document is not validated yet, and a long list exceeds the limit of call arguments.
    for (const inner of childrenOf(value)) pending.push(inner);
    if (!isJsonObject(value)) continue;
    const [section, name] = componentPath(value["$ref"]);
    if (section === undefined || name === undefined || Object.hasOwn(selected[section] ?? {}, name)) continue;
    const owner = Object.hasOwn(components, section) ? components[section] : undefined;
    const target = isJsonObject(owner) && Object.hasOwn(owner, name) ? owner[name] : undefined;
    if (target === undefined) continue;
    (selected[section] ??= {})[name] = target;
    pending.push(target);
  }
  return selected;
}

function childrenOf(value: JsonValue): readonly JsonValue[] {
  if (Array.isArray(value)) return value;
  return isJsonObject(value) ? Object.values(value) : [];
}

function componentPath(reference: JsonValue | undefined): string[] {
  const found = typeof reference === "string" ? /^#\/components\/([A-Za-z]+)\/([\w.-]+)$/.exec(reference) : null;
  return found === null ? [] : found.slice(1);
}
