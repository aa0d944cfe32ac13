import { apiVersion } from "./api-version.ts";
import { textUnder } from "./json-value.ts";
import { kebabCase } from "./kebab-case.ts";
import { platformTag } from "./platform-tag.ts";
import type { ReleaseOperation } from "./release-operations.ts";

/**
 * Where the publisher puts the definition of one operation:
 * `/openapi/<platform>/<name>-<version>[-deprecated]-<language>.json`.
 */
export function definitionPath(operation: ReleaseOperation, language: "en" | "zh"): string {
  const name = textUnder(operation.operation, "summary").replace(/\s*\(V\d+\)$/i, "");
  const version = apiVersion(operation);
  const parts = [kebabCase(name)];
  if (version !== undefined) parts.push(version);
  if (operation.operation["deprecated"] === true) parts.push("deprecated");
  return `/openapi/${kebabCase(platformTag(operation.operation))}/${[...parts, language].join("-")}.json`;
}
