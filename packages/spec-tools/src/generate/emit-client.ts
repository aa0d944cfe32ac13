import { FORM_MEDIA_TYPE } from "../document/form-media-type.ts";
import { docComment, docText } from "./doc-comment.ts";
import type { NamedOperation } from "./document-operations.ts";
import { emitClientInterface, emitPaths, pathForms } from "./emit-paths.ts";
import { platformTypeName } from "./platform-type-name.ts";

/**
 * The typed surface of a platform's client: one directly typed signature an operation, because openapi-fetch's generic
 * calls cost a consumer's compiler some 1,200 instantiations each.
 */
export function emitClient(platform: string, operations: readonly NamedOperation[]): string {
  const name = platformTypeName(platform);
  const blocks = [
    imports(operations),
    ...operations.map(typeAliases),
    surface(`${name}Methods`, "Every operation of the platform as a method.", operations, "CallResult"),
    surface(
      `Safe${name}Methods`,
      "The same methods, giving back an outcome instead of throwing.",
      operations,
      "Outcome",
    ),
    ...emitPaths(name, operations),
    emitClientInterface(name, operations),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function imports(operations: readonly NamedOperation[]): string {
  const forms = pathForms(operations).map(({ type }) => type);
  const schema = operations.some(({ parameters }) => parameters.length > 0) ? "components, operations" : "components";
  return [
    'import type { CallOptions, CallResult, Outcome } from "@justone-clients/core";',
    `import type { ${forms.join(", ")} } from "@justone-clients/core/platform";`,
    `import type { ${schema} } from "./schema.ts";`,
  ].join("\n");
}

function typeAliases(operation: NamedOperation): string {
  const { operationId, method, parametersType, dataType, envelopeType } = operation;
  return [
    docComment([`The parameters of \`${operationId}\`.`]),
    `export type ${parametersType} = ${parametersCode(operation)};`,
    docComment([`The \`data\` of \`${operationId}\`.`]),
    `export type ${dataType} = components["schemas"]["${dataType}"];`,
    docComment([`The whole answer of \`${operationId}\`, as \`${method}\` gives it back.`]),
    `export type ${envelopeType} = components["schemas"]["${envelopeType}"];`,
  ].join("\n");
}

function parametersCode({ operationId, place, parameters }: NamedOperation): string {
  // The query of such an operation is of type never, which not even an empty object is.
  if (parameters.length === 0) return "Record<string, never>";
  const operation = `operations["${operationId}"]`;
  if (place === "form") return `${operation}["requestBody"]["content"]["${FORM_MEDIA_TYPE}"]`;
  return `NonNullable<${operation}["parameters"]["query"]>`;
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
