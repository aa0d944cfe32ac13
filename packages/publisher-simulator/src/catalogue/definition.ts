import { isJsonObject, type JsonObject, type JsonValue, objectUnder, textUnder } from "./json-value.ts";
import { apiVersion, platformTag, type ReleaseOperation } from "./release.ts";

/** The published document of one operation: OpenAPI 3.0.0 without servers, with only the components it uses. */
export function makeDefinition(release: JsonObject, operation: ReleaseOperation): JsonObject {
  const version = apiVersion(operation)?.toUpperCase();
  const title = `${platformTag(operation.operation)} ${textUnder(operation.operation, "summary")} API`;
  return {
    openapi: "3.0.0",
    info: {
      title: version === undefined ? title : `${title} (${version})`,
      version: "1.0.0",
      description: textUnder(operation.operation, "description"),
    },
    paths: { [operation.path]: { [operation.method]: operation.operation } },
    components: usedComponents(release, operation.operation),
  };
}

/** The components that a part of a release refers to, directly or through other components, by kind and name. */
function usedComponents(release: JsonObject, part: JsonValue): JsonObject {
  const used: Record<string, JsonObject> = {};
  const pending = [part];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (isJsonObject(value)) {
      const [, kind, name] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(textUnder(value, "$ref")) ?? [];
      const target = kind && name ? objectUnder(objectUnder(release, "components"), kind)[name] : undefined;
      if (kind && name && target !== undefined && used[kind]?.[name] === undefined) {
        (used[kind] ??= {})[name] = target;
        pending.push(target);
      }
    }
    if (typeof value === "object" && value !== null) pending.push(...Object.values(value));
  }
  return used;
}

/** The path of an operation's definition: `/openapi/<platform>/<name>-<version>[-deprecated]-<language>.json`. */
export function definitionPath(operation: ReleaseOperation, language: "en" | "zh"): string {
  const name = textUnder(operation.operation, "summary").replace(/\s*\(V\d+\)$/i, "");
  const version = apiVersion(operation);
  const parts = [kebabCase(name)];
  if (version !== undefined) parts.push(version);
  if (operation.operation["deprecated"] === true) parts.push("deprecated");
  return `/openapi/${kebabCase(platformTag(operation.operation))}/${[...parts, language].join("-")}.json`;
}

/** Lower case, with `-` for every run of other characters than Latin letters and digits: `Note Details` → `note-details`. */
function kebabCase(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
