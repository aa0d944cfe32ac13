import { docComment } from "./doc-comment.ts";
import type { NamedOperation } from "./document-operations.ts";
import type { Phrases } from "./phrases.ts";
import { platformTypeName } from "./platform-type-name.ts";

/** The operation table of a platform: all the client needs at run time. */
export function emitOperations(platform: string, operations: readonly NamedOperation[], phrases: Phrases): string {
  const methods = `${platformTypeName(platform)}Methods`;
  const rows = operations.map(({ operationId, method, path, place, deprecated }) => {
    const extras = `${place === "form" ? ', body: "form"' : ""}${deprecated === true ? ", deprecated: true" : ""}`;
    return `  ${operationId}: { method: "${method}", path: "${path}"${extras} },`;
  });
  return [
    'import type { OperationTable } from "@justone-clients/core/platform";',
    `import type { ${methods} } from "./client.ts";`,
    "",
    docComment([phrases.operationTable]),
    `export const operations: OperationTable<${methods}> = {`,
    ...rows,
    "};",
    "",
  ].join("\n");
}
