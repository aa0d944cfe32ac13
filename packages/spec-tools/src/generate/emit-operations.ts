import { docComment } from "./doc-comment.ts";
import type { NamedOperation } from "./document-operations.ts";

/** The operation table of a platform: all the client needs at run time. */
export function emitOperations(operations: readonly NamedOperation[]): string {
  const rows = operations.map(({ operationId, path }) => `  ${operationId}: { method: "GET", path: "${path}" },`);
  return [
    'import type { OperationTable } from "@justone-clients/core/platform";',
    "",
    docComment(["Every operation of the platform by the name of its method."]),
    "export const operations: OperationTable = {",
    ...rows,
    "};",
    "",
  ].join("\n");
}
