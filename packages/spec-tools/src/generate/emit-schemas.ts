import type { Components } from "../lib/schema.ts";
import { docComment, type Phrases } from "./docstrings.ts";
import type { NamedOperation } from "./document-operations.ts";
import { parametersPath } from "./named-types.ts";
import { parameterFields } from "./parameter-fields.ts";
import { dataShapes, shapeName } from "./shape-code.ts";

/**
 * Emits the schemas of a platform's operations, each under the name of its operation. A bundler can drop those that a
 * program does not use: a shape is a function, and a schema is one call without side effects.
 */
export function emitSchemas(operations: readonly NamedOperation[], components: Components, phrases: Phrases): string {
  const roots = operations.map(({ dataType }) => dataType);
  const statements = operations.map((operation) => schemaStatement(operation, phrases));
  const reserved = operations.filter(({ operationId }) => RESERVED_WORDS.has(operationId));
  return [
    ...imports(operations),
    'export type { OperationSchemas, StandardSchemaV1 } from "@justone-clients/core/schemas";',
    "",
    ...dataShapes(roots, components),
    "",
    ...statements,
    ...reserved.map(({ operationId }) => `export { $$${operationId} as ${operationId} };`),
    "",
  ].join("\n");
}

// No operation and no shape has a name with two dollar signs.
const CREATE = "$$createSchemas";

// Names that a constant of a module cannot have. Each can be the name of an export.
const RESERVED_WORDS: ReadonlySet<string> = new Set(
  `
  arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof undefined var void while with yield
`
    .trim()
    .split(/\s+/),
);

function imports(operations: readonly NamedOperation[]): string[] {
  const inClient = operations.filter((operation) => parametersPath(operation) === undefined);
  const inSchema = operations.filter((operation) => parametersPath(operation) !== undefined);
  const client = inClient.map(({ parametersType }) => parametersType);
  const schema = [
    ...operations.map(({ dataType }) => dataType),
    ...inSchema.map(({ parametersType }) => parametersType),
  ];
  return [
    `import { createSchemas as ${CREATE}, type DataShape, type OperationSchemas } from "@justone-clients/core/schemas";`,
    ...typeImport(client, "./client.ts"),
    ...typeImport(schema, "./schema.ts"),
  ];
}

function typeImport(names: readonly string[], module: string): string[] {
  const list = [...new Set(names)].toSorted().map((name) => `  ${name},\n`);
  return list.length === 0 ? [] : [`import type {\n${list.join("")}} from "${module}";`];
}

function schemaStatement(
  { operationId, parameters, parametersType, dataType }: NamedOperation,
  phrases: Phrases,
): string {
  const isReserved = RESERVED_WORDS.has(operationId);
  const declared = isReserved ? `const $$${operationId}` : `export const ${operationId}`;
  const call = `/* @__PURE__ */ ${CREATE}({${parameterFields(parameters).join(",")}}, ${shapeName(dataType)})`;
  const comment = docComment([phrases.schemasOf(operationId)]);
  return `${comment}\n${declared}: OperationSchemas<${parametersType}, ${dataType}> = ${call};`;
}
