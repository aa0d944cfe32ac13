import { clientTypes } from "../definitions/names.ts";
import { FORM_MEDIA_TYPE } from "../definitions/operation.ts";
import { RESERVED_TYPES } from "../definitions/reserved-types.ts";
import type { PlatformDocument } from "../document/document.ts";
import { docComment, type Phrases } from "./docstrings.ts";
import { documentOperations, type NamedOperation } from "./document-operations.ts";
import type { NamedType } from "./lift-types.ts";

/**
 * Lists the types of a document that get a name: the parameters of each operation, and every component. A component whose
 * name is not an identifier, or has another meaning in generated code, has no name there.
 */
export function namedTypes(document: PlatformDocument, platform: string, phrases: Phrases): NamedType[] {
  const operations = documentOperations(document);
  const comments = new Map(operations.flatMap((operation) => ownComments(operation, phrases)));
  const parameters = operations.flatMap(({ parametersType, ...operation }) => {
    const path = parametersPath(operation);
    return path === undefined ? [] : [{ name: parametersType, path, comment: comments.get(parametersType) }];
  });
  const taken = new Set([...clientTypes(platform), ...operations.map(({ parametersType }) => parametersType)]);
  const components = Object.keys(document.components.schemas)
    .filter((name) => PLAIN_NAME.test(name) && !RESERVED_TYPES.has(name) && !taken.has(name))
    .map((name) => ({ name, path: ["components", "schemas", name], comment: comments.get(name) }));
  return [...parameters, ...components];
}

// Names of types that TypeScript or openapi-typescript declares begin with a lower-case letter.
const PLAIN_NAME = /^[A-Z]\w*$/;

/**
 * The path of the type with all parameters of an operation. Undefined for an operation without parameters, and for one with
 * parameters in headers and elsewhere.
 */
export function parametersPath({
  operationId,
  location,
  parameters,
}: Pick<NamedOperation, "operationId" | "location" | "parameters">): readonly string[] | undefined {
  const headers = parameters.filter((parameter) => parameter.in === "header").length;
  if (parameters.length === 0 || (headers > 0 && headers < parameters.length)) return undefined;
  if (headers > 0) return ["operations", operationId, "parameters", "header"];
  return location === "form"
    ? ["operations", operationId, "requestBody", "content", FORM_MEDIA_TYPE]
    : ["operations", operationId, "parameters", "query"];
}

function ownComments(operation: NamedOperation, phrases: Phrases): [name: string, comment: string][] {
  const { operationId, method, parametersType, dataType, envelopeType } = operation;
  return [
    [parametersType, phrases.parametersOf(operationId)],
    [dataType, phrases.dataOf(operationId)],
    [envelopeType, phrases.envelopeOf(operationId, method)],
  ].map(([name = "", text = ""]) => [name, docComment([text]).replace(/^\/\*|\*\/$/g, "")]);
}
