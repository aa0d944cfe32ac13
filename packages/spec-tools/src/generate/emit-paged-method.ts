import { docComment } from "./doc-comment.ts";
import type { NamedOperation } from "./document-operations.ts";
import type { Phrases } from "./phrases.ts";

/**
 * The method of an operation that pages, as a property with `pages` and `items`. Written out, because an instance of a
 * generic type costs every consumer's compiler more.
 */
export function emitPagedMethod(operation: NamedOperation, phrases: Phrases): string {
  const { operationId, parametersType, dataType, allOptional, item } = operation;
  const start = startType(operation);
  const parameters = `parameters${allOptional ? "?" : ""}: ${parametersType}`;
  const first = `parameters${mayStartBare(operation) ? "?" : ""}: ${start}, options?: PagesOptions`;
  const pages = `Pages<${dataType}, ${start}>`;
  return [
    `  readonly ${operationId}: {`,
    `    (${parameters}, options?: CallOptions): Promise<CallResult<${dataType}>>;`,
    docComment([phrases.pages], "    "),
    `    pages(${first}): ${pages};`,
    ...(item === undefined
      ? []
      : [docComment([phrases.items], "    "), `    items(${first}): Items<${item.type}, ${start}>;`]),
    "  };",
  ].join("\n");
}

/** The types of core that the methods of these operations are written with. */
export function pagingTypes(operations: readonly NamedOperation[]): string[] {
  const paged = operations.filter((operation) => operation["x-paging"] !== undefined);
  if (paged.length === 0) return [];
  return [...(paged.some(({ item }) => item !== undefined) ? ["Items"] : []), "Pages", "PagesOptions"];
}

// Pages begin at the first one by themselves, even where a call has to name its page.
function startType(operation: NamedOperation): string {
  const { parametersType } = operation;
  const asking = operation.parameters.find(({ name, required }) => required && isAsking(operation, name));
  if (asking === undefined) return parametersType;
  return `Omit<${parametersType}, "${asking.name}"> & Partial<${parametersType}>`;
}

function mayStartBare(operation: NamedOperation): boolean {
  return operation.parameters.every(({ name, required }) => !required || isAsking(operation, name));
}

function isAsking(operation: NamedOperation, name: string): boolean {
  return operation["x-paging"]?.parameter === name;
}
