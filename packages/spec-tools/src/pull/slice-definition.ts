import { isJsonObject, type JsonObject, type JsonValue } from "../gate/json-value.ts";
import type { CatalogueOperation } from "./catalogue.ts";

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
