import { isJsonObject, type JsonObject, objectUnder } from "./catalogue/json-value.ts";
import { platformTag, RELEASE_ID, releaseId, releaseOperations } from "./catalogue/release.ts";

/**
 * The next release: an edited copy of a document. The copy gets a new release id if the document has one, as published
 * releases do. The document itself is not changed.
 */
export function editRelease(release: JsonObject, edit: (next: JsonObject) => void): JsonObject {
  const next = structuredClone(release);
  edit(next);
  if (next[RELEASE_ID] !== undefined) next[RELEASE_ID] = releaseId(next);
  return next;
}

/**
 * The next release, with one operation edited.
 *
 * @param operationId method and path, e.g. `GET /api/a/v1`
 * @throws Error if the release does not have the operation, because the test would change nothing
 */
export function editOperation(
  release: JsonObject,
  operationId: string,
  edit: (operation: JsonObject) => void,
): JsonObject {
  return editRelease(release, (next) => {
    const found = releaseOperations(next).find(({ id }) => id === operationId);
    if (found === undefined) throw new Error(`${operationId}: the release has no such operation`);
    edit(found.operation);
  });
}

/**
 * The next release, without one operation.
 *
 * @throws Error if the release does not have the operation
 */
export function removeOperation(release: JsonObject, operationId: string): JsonObject {
  return editRelease(release, (next) => {
    const found = releaseOperations(next).find(({ id }) => id === operationId);
    if (found === undefined) throw new Error(`${operationId}: the release has no such operation`);
    const paths = objectUnder(next, "paths");
    const { [found.method]: _, ...others } = objectUnder(paths, found.path);
    if (Object.keys(others).length === 0) delete paths[found.path];
    else paths[found.path] = others;
  });
}

/** The next release, with one operation deprecated or no longer deprecated, which changes the name of its file. */
export function deprecate(release: JsonObject, operationId: string, deprecated = true): JsonObject {
  return editOperation(release, operationId, (operation) => {
    if (deprecated) operation["deprecated"] = true;
    else delete operation["deprecated"];
  });
}

/** The next release, with one operation hidden or listed again. */
export function hide(release: JsonObject, operationId: string, hidden = true): JsonObject {
  return editOperation(release, operationId, (operation) => {
    if (hidden) operation["x-docs-hidden"] = true;
    else delete operation["x-docs-hidden"];
  });
}

/** The next release, with another summary for one operation, which changes the name of its file. */
export function renameSummary(release: JsonObject, operationId: string, summary: string): JsonObject {
  return editOperation(release, operationId, (operation) => {
    operation["summary"] = summary;
  });
}

/**
 * The next release, with another name for a platform, which changes the folder of all its files.
 *
 * @throws Error if no operation has that platform
 */
export function renamePlatformTag(release: JsonObject, from: string, to: string): JsonObject {
  return editRelease(release, (next) => {
    const operations = releaseOperations(next).filter(({ operation }) => platformTag(operation) === from);
    if (operations.length === 0) throw new Error(`${from}: the release has no operation of this platform`);
    for (const { operation } of operations) operation["tags"] = [to, ...restOf(operation["tags"])];
    for (const tag of Array.isArray(next["tags"]) ? next["tags"] : []) {
      if (isJsonObject(tag) && tag["name"] === from) tag["name"] = to;
    }
  });
}

function restOf(tags: JsonObject[string] | undefined): JsonObject[string][] {
  return Array.isArray(tags) ? tags.slice(1) : [];
}

/** The next release, without the response examples of the selected operations. Default: all operations. */
export function dropExamples(release: JsonObject, of: (operationId: string) => boolean = () => true): JsonObject {
  return editRelease(release, (next) => {
    for (const { id, operation } of releaseOperations(next)) if (of(id)) dropFrom(objectUnder(operation, "responses"));
  });
}

function dropFrom(responses: JsonObject): void {
  for (const response of Object.values(responses).filter(isJsonObject)) {
    for (const media of Object.values(objectUnder(response, "content")).filter(isJsonObject)) {
      delete media["example"];
      delete media["examples"];
    }
  }
}
