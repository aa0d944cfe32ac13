import { platformTypeName } from "../definitions/names.ts";
import type { Parameter } from "../definitions/operation.ts";
import type { Paging } from "../document/paging.ts";
import { quoteText } from "../lib/text.ts";
import { docComment, type Phrases } from "./docstrings.ts";
import type { NamedOperation } from "./document-operations.ts";

/** Emits the operation table of a platform, which is all the client needs at run time. */
export function emitOperations(platform: string, operations: readonly NamedOperation[], phrases: Phrases): string {
  const methods = `${platformTypeName(platform)}Methods`;
  const rows = operations.map((operation) => {
    const { operationId, method, path, location, parameters, deprecated, "x-paging": paging } = operation;
    const headers = namesCode(
      "headers",
      parameters.filter((parameter) => parameter.in === "header"),
    );
    const lists = namesCode(
      "commaLists",
      parameters.filter(({ explode }) => explode === false),
    );
    const body = location === "form" ? ', body: "form"' : "";
    const old = deprecated === true ? ", deprecated: true" : "";
    const pages = paging === undefined ? "" : `, paging: ${pagingCode(paging)}`;
    return `  ${operationId}: { method: "${method}", path: "${path}"${body}${headers}${lists}${old}${pages} },`;
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

function namesCode(field: string, parameters: readonly Parameter[]): string {
  return parameters.length === 0 ? "" : `, ${field}: [${parameters.map(({ name }) => quoteText(name)).join(", ")}]`;
}

// The names have a fixed order, so that similar rows compress well.
function pagingCode({ parameter, start, cursor, more, total, expected, items, id }: Paging): string {
  const fields = Object.entries({ parameter, start, cursor, more, total, expected, items, id }).flatMap(
    ([name, value]) => {
      if (value === undefined) return [];
      return [`${name}: ${typeof value === "number" ? value : quoteText(value)}`];
    },
  );
  return `{ ${fields.join(", ")} }`;
}
