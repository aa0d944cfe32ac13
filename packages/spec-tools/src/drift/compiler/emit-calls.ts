import type { Parameter } from "../../definitions/operation.ts";
import type { NamedOperation } from "../../generate/document-operations.ts";
import { quoteText } from "../../lib/text.ts";
import { literalsCode } from "./alternatives.ts";

/** The parameters that a call passes; undefined if the call passes no object. */
type GivenParameters = readonly Parameter[] | undefined;

/**
 * Emits calls of an operation through every function of the client, once with only the required parameters and once with all.
 * The parameters are fresh object literals, because only in those TypeScript rejects unknown names. This also finds the
 * removal of an optional parameter.
 */
export function emitCalls(operation: NamedOperation): OperationLine[] {
  const { parameters } = operation;
  const paging = operation["x-paging"];
  const required = parameters.filter((parameter) => parameter.required);
  // The client sets the page parameter of the first page.
  const first = required.filter(({ name }) => name !== paging?.parameter);
  return [
    ...requiredOnlyAndAll(required, parameters).flatMap((given) => callOnce(operation, given)),
    ...(paging === undefined
      ? []
      : requiredOnlyAndAll(first, parameters).flatMap((given) => iteratePages(operation, given))),
  ];
}

function requiredOnlyAndAll(required: readonly Parameter[], all: readonly Parameter[]): GivenParameters[] {
  if (required.length === 0) return [undefined, all];
  return required.length === all.length ? [all] : [required, all];
}

function callOnce(operation: NamedOperation, given: GivenParameters): OperationLine[] {
  const { operationId, parametersType, dataType, envelopeType } = operation;
  return [
    ...literal(`{ const kept: ${parametersType} = `, given ?? [], "; }"),
    ...call(`{ const result = await client.${operationId}(`, given, ");"),
    { code: `const kept: ${dataType} | null = result.data; }`, where: "" },
    ...call(`{ const outcome = await client.safe.${operationId}(`, given, ");"),
    { code: `if (outcome.ok) { const kept: ${dataType} | null = outcome.data; } }`, where: "" },
    ...callByPath(operation, given),
    { code: `if (response.data !== undefined) { const kept: ${envelopeType} = response.data; } }`, where: "" },
  ];
}

function iteratePages({ operationId, dataType, item }: NamedOperation, given: GivenParameters): OperationLine[] {
  const pages = [
    ...call(`for await (const page of client.${operationId}.pages(`, given, ")) {"),
    { code: `const kept: ${dataType} | null = page.data; }`, where: "" },
  ];
  if (item === undefined) return pages;
  return [
    ...pages,
    ...call(`for await (const item of client.${operationId}.items(`, given, ")) {"),
    { code: `const kept: ${item.type} = item; }`, where: "" },
  ];
}

function callByPath({ method, path, location }: NamedOperation, given: GivenParameters): OperationLine[] {
  const begin = `{ const response = await client.${method}(${quoteText(path)}`;
  if (given === undefined) return [{ code: `${begin});`, where: "" }];
  const headers = given.filter((parameter) => parameter.in === "header");
  const others = given.filter((parameter) => parameter.in !== "header");
  const isForm = location === "form";
  const inHeaders =
    headers.length === 0 ? [] : literal(isForm ? ", params: { header: " : ", header: ", headers, isForm ? " }" : "");
  return [
    ...literal(`${begin}, ${isForm ? "{ body: " : "{ params: { query: "}`, others, ""),
    ...inHeaders,
    { code: isForm ? "});" : "} });", where: "" },
  ];
}

function call(begin: string, given: GivenParameters, end: string): OperationLine[] {
  return given === undefined ? [{ code: begin + end, where: "" }] : literal(begin, given, end);
}

function literal(begin: string, given: readonly Parameter[], end: string): OperationLine[] {
  return [
    { code: `${begin}{`, where: "" },
    ...given.map(({ name, schema }) => {
      return { code: `${quoteText(name)}: value<${typeCode(schema)}>(),`, where: name };
    }),
    { code: `}${end}`, where: "" },
  ];
}

function typeCode(schema: Parameter["schema"]): string {
  if (schema.type === "array") return `readonly (${typeCode(schema.items)})[]`;
  const { type, enum: values } = schema;
  if (values !== undefined) return literalsCode(values).join(" | ");
  return type === "integer" ? "number" : type;
}

/** A line of a consumer, and the part of an operation that it uses. */
export interface ConsumerLine {
  readonly code: string;
  /** `METHOD /path`. */
  readonly operation: string;
  /** As in `CompileError`. */
  readonly where: string;
}

/** A line before its operation is set. */
export type OperationLine = Omit<ConsumerLine, "operation">;
