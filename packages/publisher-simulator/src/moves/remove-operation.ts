import { type JsonObject, objectUnder } from "../catalogue/json-value.ts";
import { releaseOperations } from "../catalogue/release-operations.ts";
import { editRelease } from "./edit-release.ts";

/**
 * The next release, without one operation.
 *
 * @throws Error when the release has no such operation
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
