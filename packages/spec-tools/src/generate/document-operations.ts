import { dataComponent, envelopeComponent, parametersTypeName } from "../definitions/names.ts";
import { FORM_MEDIA_TYPE, type ParameterLocation } from "../definitions/operation.ts";
import type { DocumentOperation, DocumentParameter, PlatformDocument } from "../document/document.ts";
import { type Components, schemaAt } from "../lib/schema.ts";
import { quoteText, upperFirst } from "../lib/text.ts";

/** An operation of a document with the names that its generated code uses. */
export interface NamedOperation extends Omit<DocumentOperation, "parameters" | "requestBody" | "security"> {
  /** `METHOD /path`. */
  readonly id: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  /** The part of a request that contains the token and the parameters that are not headers. */
  readonly location: ParameterLocation;
  /** The parameters without the token, which the client adds. */
  readonly parameters: readonly DocumentParameter[];
  readonly parametersType: string;
  readonly dataType: string;
  readonly envelopeType: string;
  /**
   * The name and the code of the type of a page's items; absent if the path of the items is unknown. If a component has the
   * name, the type has none, and both are the code.
   */
  readonly item?: { readonly type: string; readonly code: string };
  /** Whether every parameter is optional. */
  readonly allOptional: boolean;
}

/** Lists the operations in the order of the document. */
export function documentOperations(document: PlatformDocument): NamedOperation[] {
  return Object.entries(document.paths).flatMap(([path, { get, post }]) => [
    ...(get === undefined ? [] : [nameOperation("GET", path, get, document)]),
    ...(post === undefined ? [] : [nameOperation("POST", path, post, document)]),
  ]);
}

function nameOperation(
  method: NamedOperation["method"],
  path: string,
  operation: DocumentOperation,
  document: PlatformDocument,
): NamedOperation {
  const { parameters: outsideBody, requestBody, security: _, ...common } = operation;
  const parameters = requestBody === undefined ? outsideBody : [...formParameters(requestBody), ...outsideBody];
  const { operationId } = operation;
  const { schemas } = document.components;
  const code = itemTypeCode(operation, schemas);
  const itemName = `${upperFirst(operationId)}Item`;
  return {
    ...common,
    id: `${method} ${path}`,
    method,
    path,
    location: requestBody === undefined ? "query" : "form",
    parameters,
    parametersType: parametersTypeName(operationId),
    dataType: dataComponent(operationId),
    envelopeType: envelopeComponent(operationId),
    ...(code === undefined ? {} : { item: { type: Object.hasOwn(schemas, itemName) ? code : itemName, code } }),
    allOptional: parameters.every(({ required }) => !required),
  };
}

function formParameters({ content }: NonNullable<DocumentOperation["requestBody"]>): DocumentParameter[] {
  const { schema: form, encoding = {} } = content[FORM_MEDIA_TYPE];
  return Object.entries(form.properties)
    .filter(([name]) => name !== "token")
    .map(([name, { description, "x-values": values, ...schema }]) => {
      const isJoined = Object.hasOwn(encoding, name) && encoding[name]?.explode === false;
      return {
        name,
        in: "form",
        description,
        required: form.required.includes(name),
        schema,
        ...(isJoined ? { explode: false } : {}),
        ...(values === undefined ? {} : { "x-values": values }),
      };
    });
}

/**
 * The code of the type of a page's items, derived from the data type; `unknown` if no item was observed. Undefined if the
 * operation does not page or the path of its items is unknown.
 */
function itemTypeCode(operation: DocumentOperation, components: Components): string | undefined {
  const items = operation["x-paging"]?.items;
  if (items === undefined) return undefined;
  const name = dataComponent(operation.operationId);
  if (schemaAt(components[name] ?? {}, items, components)?.items === undefined) return "unknown";
  const steps = items === "" ? [] : items.split(".");
  const array = steps.reduce((code, step) => `NonNullable<${code}>[${quoteText(step)}]`, name);
  return `NonNullable<${array}>[number]`;
}
