import { isJsonObject, type JsonObject, objectUnder } from "../catalogue/json-value.ts";
import { releaseOperations } from "../catalogue/release-operations.ts";
import { editRelease } from "./edit-release.ts";

/** The next release, without the response examples of the operations asked for: of all by default. */
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
