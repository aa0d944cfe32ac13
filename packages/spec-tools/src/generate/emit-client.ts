import { docComment, docText } from "./doc-comment.ts";
import type { NamedOperation } from "./document-operations.ts";
import { platformTypeName } from "./platform-type-name.ts";

/**
 * The typed surface of a platform's client: one directly typed signature an operation, because openapi-fetch's generic
 * calls cost a consumer's compiler some 1,200 instantiations each.
 */
export function emitClient(platform: string, operations: readonly NamedOperation[]): string {
  const name = platformTypeName(platform);
  const blocks = [
    imports(),
    ...operations.map(typeAliases),
    surface(`${name}Methods`, "Every operation of the platform as a method.", operations, "CallResult"),
    surface(
      `Safe${name}Methods`,
      "The same methods, giving back an outcome instead of throwing.",
      operations,
      "Outcome",
    ),
    paths(`${name}Paths`, operations),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function imports(): string {
  return [
    'import type { CallOptions, CallResult, Outcome } from "@justone-clients/core";',
    'import type { components, operations } from "./schema.ts";',
  ].join("\n");
}

function typeAliases({ operationId, parametersType, dataType, envelopeType }: NamedOperation): string {
  return [
    docComment([`The parameters of \`${operationId}\`.`]),
    `export type ${parametersType} = NonNullable<operations["${operationId}"]["parameters"]["query"]>;`,
    docComment([`The \`data\` of \`${operationId}\`.`]),
    `export type ${dataType} = components["schemas"]["${dataType}"];`,
    docComment([`The whole answer of \`${operationId}\`, as \`GET\` gives it back.`]),
    `export type ${envelopeType} = components["schemas"]["${envelopeType}"];`,
  ].join("\n");
}

function surface(name: string, summary: string, operations: readonly NamedOperation[], result: string): string {
  const methods = operations.map((operation) => {
    const { operationId, parametersType, dataType, allOptional } = operation;
    const parameters = `parameters${allOptional ? "?" : ""}: ${parametersType}, options?: CallOptions`;
    const signature = `  ${operationId}(${parameters}): Promise<${result}<${dataType}>>;`;
    return `${docComment(methodDoc(operation, result === "CallResult"), "  ")}\n${signature}`;
  });
  return [docComment([summary]), `export interface ${name} {`, methods.join("\n"), "}"].join("\n");
}

function methodDoc({ summary, description, id, deprecated, externalDocs }: NamedOperation, throws: boolean): string[] {
  return [
    ...(summary === undefined ? [] : [docText(summary), ""]),
    ...(description === undefined ? [] : [docText(description), ""]),
    `\`${id}\``,
    "",
    ...(throws ? ["@throws JustOneError: one class for each way a call can fail"] : []),
    ...(deprecated ? ["@deprecated The publisher may remove this operation."] : []),
    `@see ${externalDocs.url}`,
  ];
}

function paths(name: string, operations: readonly NamedOperation[]): string {
  const rows = operations.map(({ path, parametersType, envelopeType }) => {
    return `  "${path}": { parameters: ${parametersType}; envelope: ${envelopeType} };`;
  });
  const summary = "What a call of `client.GET` takes and gives back, by path.";
  return [docComment([summary]), `export interface ${name} {`, ...rows, "}"].join("\n");
}
