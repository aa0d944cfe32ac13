import { isJsonObject, type JsonObject, type JsonValue } from "../lib/json.ts";
import type { CatalogueOperation } from "./catalogue.ts";

/**
 * Where the definition of one operation may be below the docs, the likeliest first. Nothing of it is lasting: the folder
 * follows the platform's name and the file the summary, so both are derived anew from what the aggregate says today.
 */
export function definitionPaths({ path, operation }: CatalogueOperation, slug: string): string[] {
  const [tag] = Array.isArray(operation["tags"]) ? operation["tags"] : [];
  const file = `${fileStem(path, operation)}-en.json`;
  const slugs = [kebab(text(tag)), slug].filter((name) => name !== "");
  return [...new Set(slugs)].map((name) => `/openapi/${name}/${file}`);
}

function fileStem(path: string, operation: JsonObject): string {
  // The version moved from the summary into a field of its own, and some have neither.
  const name = kebab(text(operation["summary"]).replace(/\s*\(?V\d+\)?\s*$/i, ""));
  const version = text(operation["x-api-version"]) || (/\/(v\d+)$/.exec(path)?.[1] ?? "");
  const deprecated = operation["deprecated"] === true ? "deprecated" : "";
  return [name, kebab(version), deprecated].filter((part) => part !== "").join("-");
}

/** Letters and digits only, so that no text of the publisher's can lead elsewhere. */
function kebab(words: string): string {
  return words
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function text(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}

/** Whether a definition holds exactly this operation; a file may have been given to another since. */
export function definesOnly(definition: JsonValue, { method, path }: CatalogueOperation): boolean {
  const paths = isJsonObject(definition) ? definition["paths"] : undefined;
  const [only, ...others] = isJsonObject(paths) ? Object.entries(paths) : [];
  if (only === undefined || others.length > 0 || only[0] !== path || !isJsonObject(only[1])) return false;
  return Object.keys(only[1]).join() === method;
}

/** One operation cut out of the aggregate document: a definition by itself, with the components it refers to. */
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
  const taken: Record<string, JsonObject> = {};
  const pending: JsonValue[] = [operation];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    // One at a time: a list may be longer than a call may have arguments, and the gate comes only afterwards.
    for (const inner of childrenOf(value)) pending.push(inner);
    if (!isJsonObject(value)) continue;
    const [section, name] = componentPath(value["$ref"]);
    if (section === undefined || name === undefined || Object.hasOwn(taken[section] ?? {}, name)) continue;
    const owner = Object.hasOwn(components, section) ? components[section] : undefined;
    const target = isJsonObject(owner) && Object.hasOwn(owner, name) ? owner[name] : undefined;
    if (target === undefined) continue;
    (taken[section] ??= {})[name] = target;
    pending.push(target);
  }
  return taken;
}

function childrenOf(value: JsonValue): readonly JsonValue[] {
  if (Array.isArray(value)) return value;
  return isJsonObject(value) ? Object.values(value) : [];
}

function componentPath(reference: JsonValue | undefined): string[] {
  const found = typeof reference === "string" ? /^#\/components\/([A-Za-z]+)\/([\w.-]+)$/.exec(reference) : null;
  return found === null ? [] : found.slice(1);
}
