import { createHash } from "node:crypto";
import type { JsonObject } from "./json-value.ts";

/** The extension that names a release. */
export const RELEASE_ID = "x-openapi-release-id";

/** A release id that depends on everything else in the document, so that no two releases share one. */
export function releaseId(release: JsonObject): string {
  const { [RELEASE_ID]: _, ...rest } = release;
  return createHash("sha256").update(JSON.stringify(rest)).digest("hex").slice(0, 16);
}
