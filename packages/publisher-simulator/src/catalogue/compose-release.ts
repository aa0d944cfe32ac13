import { isJsonObject, type JsonObject, objectUnder } from "./json-value.ts";
import { platformTag } from "./platform-tag.ts";
import { RELEASE_ID, releaseId } from "./release-id.ts";
import { releaseOperations } from "./release-operations.ts";

/** The aggregate document of one-operation definitions, with a release id made from what it holds. */
export function composeRelease(definitions: readonly JsonObject[]): JsonObject {
  const paths: JsonObject = {};
  const components: JsonObject = {};
  const tags = new Set<string>();
  for (const definition of definitions) {
    for (const { path, method, operation } of releaseOperations(definition)) {
      paths[path] = { ...objectUnder(paths, path), [method]: operation };
      tags.add(platformTag(operation));
    }
    for (const [kind, named] of Object.entries(objectUnder(definition, "components"))) {
      components[kind] = { ...objectUnder(components, kind), ...(isJsonObject(named) ? named : {}) };
    }
  }
  const release: JsonObject = {
    openapi: "3.1.0",
    info: { title: "OpenAPI definition", version: "v0" },
    paths,
    tags: Array.from(tags, (name) => ({ name })),
    components,
  };
  return { ...release, [RELEASE_ID]: releaseId(release) };
}
