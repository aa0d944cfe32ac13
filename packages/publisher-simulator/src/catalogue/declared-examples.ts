import type { LatestExample } from "./catalogue.ts";
import { isJsonObject, type JsonObject, type JsonValue, objectUnder } from "./json-value.ts";
import { releaseOperations } from "./release-operations.ts";

/** The response examples that a release document itself holds, as latest examples by API path: real captures. */
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
