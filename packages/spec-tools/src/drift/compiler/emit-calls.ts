import type { Parameter } from "../../definitions/operation.ts";
import type { NamedOperation } from "../../generate/document-operations.ts";
import { quoteText } from "../../lib/text.ts";
import { literalsCode } from "./alternatives.ts";

/** What a call gives; undefined for one that leaves the whole object out. */
type GivenParameters = readonly Parameter[] | undefined;

/**
 * Calls an operation in every way there is, once with what has to be given and once with all there is. Parameters stand in
 * fresh literals: only in those the compiler takes no name it does not know, so a parameter that is gone breaks, an
 * optional one too, which kept in a variable first would pass.
 */
export function emitCalls(operation: NamedOperation): OperationLine[] {
  const { parameters } = operation;
  const paging = operation["x-paging"];
  const required = parameters.filter((parameter) => parameter.required);
  // Pages begin at the first one by themselves.
  const first = required.filter(({ name }) => name !== paging?.parameter);
  return [
    ...leastAndMost(required, parameters).flatMap((given) => callOnce(operation, given)),
    ...(paging === undefined ? [] : leastAndMost(first, parameters).flatMap((given) => iteratePages(operation, given))),
  ];
}

function leastAndMost(required: readonly Parameter[], all: readonly Parameter[]): GivenParameters[] {
  if (required.length === 0) return [undefined, all];
  return required.length === all.length ? [all] : [required, all];
}

function callOnce(operation: NamedOperation, given: GivenParameters): OperationLine[] {
  const { operationId, parametersType, dataType, envelopeType, path, method, location } = operation;
  const [open, close] = location === "form" ? [", { body: ", " }"] : [", { params: { query: ", " } }"];
  return [
    ...literal(`{ const kept: ${parametersType} = `, given ?? [], "; }"),
    ...call(`{ const result = await client.${operationId}(`, given, ");"),
    { code: `const kept: ${dataType} | null = result.data; }`, where: "" },
    ...call(`{ const outcome = await client.safe.${operationId}(`, given, ");"),
    { code: `if (outcome.ok) { const kept: ${dataType} | null = outcome.data; } }`, where: "" },
    ...call(`{ const answer = await client.${method}(${quoteText(path)}`, given, ");", [open, close]),
    { code: `if (answer.data !== undefined) { const kept: ${envelopeType} = answer.data; } }`, where: "" },
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

function call(begin: string, given: GivenParameters, end: string, [open, close] = ["", ""]): OperationLine[] {
  if (given === undefined) return [{ code: begin + end, where: "" }];
  return literal(begin + open, given, close + end);
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

function typeCode({ type, enum: values }: Parameter["schema"]): string {
  if (values !== undefined) return literalsCode(values).join(" | ");
  return type === "integer" ? "number" : type;
}

/** A line of a consumer, and what of an operation it uses. */
export interface ConsumerLine {
  readonly code: string;
  /** `METHOD /path`. */
  readonly operation: string;
  /** As in `CompileError`. */
  readonly where: string;
}

/** A line before it is known whose it is. */
export type OperationLine = Omit<ConsumerLine, "operation">;
