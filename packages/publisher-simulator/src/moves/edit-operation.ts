import type { JsonObject } from "../catalogue/json-value.ts";
import { releaseOperations } from "../catalogue/release-operations.ts";
import { editRelease } from "./edit-release.ts";

/**
 * The next release, with one operation changed in place.
 *
 * @param operationId method and path, e.g. `GET /api/a/v1`
 * @throws Error when the release has no such operation: a test would move nothing
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
