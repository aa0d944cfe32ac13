import { FORM_MEDIA_TYPE } from "../document/form-media-type.ts";
import { docComment, docText } from "./doc-comment.ts";
import type { NamedOperation } from "./document-operations.ts";
import { emitPagedMethod, pagingTypes } from "./emit-paged-method.ts";
import { emitClientInterface, emitPaths, pathForms } from "./emit-paths.ts";
import type { Phrases } from "./phrases.ts";
import { platformTypeName } from "./platform-type-name.ts";

/**
 * The typed surface of a platform's client: one directly typed signature an operation, because openapi-fetch's generic
 * calls cost a consumer's compiler some 1,200 instantiations each.
 */
export function emitClient(platform: string, operations: readonly NamedOperation[], phrases: Phrases): string {
  const name = platformTypeName(platform);
  const blocks = [
    imports(operations),
    ...operations.map((operation) => typeAliases(operation, phrases)),
    surface(`${name}Methods`, phrases.methods, "CallResult", operations, phrases),
    surface(`Safe${name}Methods`, phrases.safeMethods, "Outcome", operations, phrases),
    ...emitPaths(name, operations, phrases),
    emitClientInterface(name, operations, phrases),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function imports(operations: readonly NamedOperation[]): string {
  const core = ["CallOptions", "CallResult", "ClientTools", "Outcome", ...pagingTypes(operations)].toSorted();
  const forms = pathForms(operations).map(({ type }) => type);
  const schema = operations.some(({ parameters }) => parameters.length > 0) ? "components, operations" : "components";
  return [
    `import type { ${core.join(", ")} } from "@justone-clients/core";`,
    `import type { ${forms.join(", ")} } from "@justone-clients/core/platform";`,
    `import type { ${schema} } from "./schema.ts";`,
  ].join("\n");
}

function typeAliases(operation: NamedOperation, phrases: Phrases): string {
  const { operationId, method, parametersType, dataType, envelopeType, item } = operation;
  return [
    docComment([phrases.parametersOf(operationId)]),
    `export type ${parametersType} = ${parametersCode(operation)};`,
    docComment([phrases.dataOf(operationId)]),
    `export type ${dataType} = components["schemas"]["${dataType}"];`,
    ...(item === undefined
      ? []
      : [docComment([phrases.itemOf(operationId)]), `export type ${item.type} = ${item.code};`]),
    docComment([phrases.answerOf(operationId, method)]),
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

function surface(
  name: string,
  summary: string,
  result: "CallResult" | "Outcome",
  operations: readonly NamedOperation[],
  phrases: Phrases,
): string {
  const methods = operations.map((operation) => {
    const { operationId, parametersType, dataType, allOptional } = operation;
    const doc = docComment(methodDoc(operation, result === "CallResult", phrases), "  ");
    if (result === "CallResult" && operation["x-paging"] !== undefined)
      return `${doc}\n${emitPagedMethod(operation, phrases)}`;
    const parameters = `parameters${allOptional ? "?" : ""}: ${parametersType}, options?: CallOptions`;
    const signature = `  ${operationId}(${parameters}): Promise<${result}<${dataType}>>;`;
    return `${doc}\n${signature}`;
  });
  return [docComment([summary]), `export interface ${name} {`, methods.join("\n"), "}"].join("\n");
}

function methodDoc(operation: NamedOperation, throws: boolean, phrases: Phrases): string[] {
  const { summary, description, id, deprecated, externalDocs } = operation;
  const vanishedSince = operation["x-vanished-since"];
  const reason = vanishedSince === undefined ? phrases.deprecated : phrases.vanished(vanishedSince);
  return [
    ...(summary === undefined ? [] : [docText(summary), ""]),
    ...(description === undefined ? [] : [docText(description), ""]),
    `\`${id}\``,
    "",
    ...(operation["x-docs-hidden"] === true ? [phrases.hidden, ""] : []),
    ...(throws ? [`@throws ${phrases.throws}`] : []),
    ...(deprecated === true ? [`@deprecated ${reason}`] : []),
    `@see ${externalDocs.url}`,
  ];
}
