import type { JsonObject } from "../catalogue/json-value.ts";
import { RELEASE_ID, releaseId } from "../catalogue/release-id.ts";

/**
 * The next release: a changed copy of a document. Where the document has a release id the copy has another one, as with
 * the publisher; the release itself stays as it is.
 */
export function editRelease(release: JsonObject, edit: (next: JsonObject) => void): JsonObject {
  const next = structuredClone(release);
  edit(next);
  if (next[RELEASE_ID] !== undefined) next[RELEASE_ID] = releaseId(next);
  return next;
}
