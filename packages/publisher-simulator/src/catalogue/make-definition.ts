import { apiVersion } from "./api-version.ts";
import { type JsonObject, textUnder } from "./json-value.ts";
import { platformTag } from "./platform-tag.ts";
import type { ReleaseOperation } from "./release-operations.ts";
import { usedComponents } from "./used-components.ts";

/** The publisher's document of one operation: OpenAPI 3.0.0, no servers, and only the components in use. */
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
