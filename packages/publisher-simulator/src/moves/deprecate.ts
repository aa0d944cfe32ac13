import type { JsonObject } from "../catalogue/json-value.ts";
import { editOperation } from "./edit-operation.ts";

/** The next release, with one operation deprecated, or active again: its file moves. */
export function deprecate(release: JsonObject, operationId: string, deprecated = true): JsonObject {
  return editOperation(release, operationId, (operation) => {
    if (deprecated) operation["deprecated"] = true;
    else delete operation["deprecated"];
  });
}
