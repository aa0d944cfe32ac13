import type { JsonObject } from "../catalogue/json-value.ts";
import { editOperation } from "./edit-operation.ts";

/** The next release, with another summary for one operation: its file moves. */
export function renameSummary(release: JsonObject, operationId: string, summary: string): JsonObject {
  return editOperation(release, operationId, (operation) => {
    operation["summary"] = summary;
  });
}
