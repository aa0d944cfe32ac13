import { textUnder } from "./json-value.ts";
import type { ReleaseOperation } from "./release-operations.ts";

/** The version of an operation: what it states, else a last segment like `v1`, else undefined. */
export function apiVersion({ operation, path }: ReleaseOperation): string | undefined {
  return textUnder(operation, "x-api-version") || /\/(v\d+)$/.exec(path)?.[1];
}
