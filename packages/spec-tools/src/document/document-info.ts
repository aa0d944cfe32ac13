import type { Platform } from "../definitions/publisher.ts";
import type { DocumentInfo, DocumentTag } from "./document.ts";

// The license of this repository, as an SPDX identifier.
const LICENSE = "MIT";

/** Returns the `info` of the document of a platform. */
export function documentInfo({ title }: Pick<Platform, "title">): DocumentInfo {
  return {
    title: `Just One API: ${title}`,
    version: "1.0.0",
    description: `The operations of ${title}, built by the project justone-clients from published definitions and observed responses. Just One API does not publish this document.`,
    license: { name: LICENSE, identifier: LICENSE },
  };
}

/** Returns the tag of an operation: the segment of its path after `/api/`. */
export function operationTag(path: string): string {
  const [, , segment = ""] = path.split("/");
  return segment;
}

/** Returns the tags of a document: one for each path prefix of the platform that has operations. */
export function documentTags(
  { title, prefixes }: Pick<Platform, "title" | "prefixes">,
  operations: readonly { readonly path: string }[],
): DocumentTag[] {
  return prefixes
    .filter((prefix) => operations.some(({ path }) => path.startsWith(prefix)))
    .map((prefix) => ({ name: operationTag(prefix), description: `The operations of ${title} below \`${prefix}\`.` }));
}
