import { isJsonObject, type JsonObject } from "../catalogue/json-value.ts";
import { platformTag } from "../catalogue/platform-tag.ts";
import { releaseOperations } from "../catalogue/release-operations.ts";
import { editRelease } from "./edit-release.ts";

/**
 * The next release, with another name for a platform: all its files move.
 *
 * @throws Error when no operation has that platform
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
