import { createHash } from "node:crypto";
import type { CatalogueOptions, LatestExample } from "./catalogue.ts";
import { isJsonObject, type JsonObject, type JsonValue, objectUnder, textUnder } from "./json-value.ts";

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** One operation of a release document. */
export interface ReleaseOperation {
  /** Method and path, which never change: `GET /api/a/v1`. */
  readonly id: string;
  /** The key in its path item, in lower case. */
  readonly method: string;
  readonly path: string;
  /** The operation in the release, not a copy. */
  readonly operation: JsonObject;
}

/** The operations of a release document, in document order. */
export function releaseOperations(release: JsonObject): ReleaseOperation[] {
  return Object.entries(objectUnder(release, "paths")).flatMap(([path, item]) =>
    Object.entries(isJsonObject(item) ? item : {}).flatMap(([method, operation]) => {
      if (!METHODS.has(method) || !isJsonObject(operation)) return [];
      return [{ id: `${method.toUpperCase()} ${path}`, method, path, operation }];
    }),
  );
}

/** Whether an operation is marked as hidden from the documentation. */
function isHidden(operation: JsonObject): boolean {
  return operation["x-docs-hidden"] === true;
}

/** Whether an operation has its own file. */
export function hasFile(options: CatalogueOptions, { id, operation }: ReleaseOperation): boolean {
  const { files = true, hidden = "unlisted" } = options;
  if (hidden === "unlisted" && isHidden(operation)) return false;
  return typeof files === "boolean" ? files : files(id);
}

/** The release as the publisher lists it: without its hidden operations, under the same release id. */
export function listedRelease(release: JsonObject): JsonObject {
  const paths: JsonObject = {};
  for (const [path, item] of Object.entries(objectUnder(release, "paths"))) {
    const listed = Object.entries(isJsonObject(item) ? item : {}).filter(([, operation]) => {
      return !isJsonObject(operation) || !isHidden(operation);
    });
    if (listed.length > 0) paths[path] = Object.fromEntries(listed);
  }
  return { ...release, paths };
}

/** The name of an operation's platform, which is its first tag. */
export function platformTag({ tags }: JsonObject): string {
  const [first] = Array.isArray(tags) ? tags : [];
  return typeof first === "string" ? first : "";
}

/** The version of an operation: the one it declares, otherwise the last path segment if it looks like `v1`. */
export function apiVersion({ operation, path }: ReleaseOperation): string | undefined {
  return textUnder(operation, "x-api-version") || /\/(v\d+)$/.exec(path)?.[1];
}

/** The response examples that a release document declares, as captured latest examples by API path. */
export function declaredExamples(release: JsonObject): Map<string, LatestExample> {
  const examples = releaseOperations(release).flatMap(({ path, operation }): [string, LatestExample][] => {
    const example = declaredExample(objectUnder(operation, "responses"));
    return example === undefined ? [] : [[path, { checkedAt: "2026-01-01T00:00:00Z", synthetic: false, example }]];
  });
  return new Map(examples);
}

function declaredExample(responses: JsonObject): JsonValue | undefined {
  const success = responses["200"] ?? responses["default"];
  const content = isJsonObject(success) ? Object.values(objectUnder(success, "content")) : [];
  return content.filter(isJsonObject).find(({ example }) => example !== undefined)?.["example"];
}

/** The aggregate document of one-operation definitions, with a release id computed from its content. */
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

/** The OpenAPI extension that contains the id of a release. */
export const RELEASE_ID = "x-openapi-release-id";

/** A release id computed from everything else in the document, so that no two releases have the same id. */
export function releaseId(release: JsonObject): string {
  const { [RELEASE_ID]: _, ...rest } = release;
  return createHash("sha256").update(JSON.stringify(rest)).digest("hex").slice(0, 16);
}
