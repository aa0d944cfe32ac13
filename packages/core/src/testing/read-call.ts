import type { Operation } from "../types/operation.ts";
import type { ParameterType, ValueType } from "../types/parameter-type.ts";
import type { OperationExample } from "./example-table.ts";
import type { AnyTestResponse } from "./test-response.ts";

/** An operation with its name and its example. */
export interface KnownOperation extends Operation {
  readonly name: string;
  readonly example: OperationExample;
}

/** A request, read as the API reads it. */
interface ReadCall {
  /** Undefined if the path belongs to no operation. */
  readonly operation?: KnownOperation;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The response of the API if the request is invalid. */
  readonly rejection?: AnyTestResponse;
}

const TOKEN = "token";

/** Reads a request. The token is required but not recorded. */
export async function readCall(request: Request, operations: readonly KnownOperation[]): Promise<ReadCall> {
  const { pathname, searchParams } = new URL(request.url);
  // The path of the base URL precedes the path of the operation.
  const operation = operations.find(({ method, path }) => method === request.method && pathname.endsWith(path));
  if (operation === undefined) return { parameters: {}, rejection: { code: 500, message: "no such operation" } };
  const sent = new URLSearchParams(operation.body === "form" ? await request.text() : searchParams);
  for (const name of operation.headers ?? []) {
    const value = request.headers.get(name);
    if (value !== null) sent.append(name, value);
  }
  const { parameters, problem } = readParameters(sent, operation);
  const rejection = reject((sent.get(TOKEN) ?? "") !== "", problem);
  return { operation, parameters, ...(rejection === undefined ? {} : { rejection }) };
}

function reject(hasToken: boolean, problem: string | undefined): AnyTestResponse | undefined {
  if (!hasToken) return { code: 100, message: "the token is missing" };
  return problem === undefined ? undefined : { code: 400, message: problem };
}

/** The parameters of a call and their problem. */
interface ParsedParameters {
  /** The declared parameters by name, each of its declared type. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What is wrong, without values; undefined if all are valid. */
  readonly problem: string | undefined;
}

function readParameters(sent: URLSearchParams, { example, commaLists = [] }: KnownOperation): ParsedParameters {
  const { required = {}, optional = {} } = example;
  const types = new Map([...Object.entries(required), ...Object.entries(optional)]);
  const parameters: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const name of new Set(sent.keys())) {
    if (name === TOKEN) continue;
    const type = types.get(name);
    const values = commaLists.includes(name) ? sent.getAll(name).flatMap((text) => text.split(",")) : sent.getAll(name);
    const value = type === undefined ? undefined : readParameter(values, type);
    // An undeclared parameter is not recorded, because it may contain the token.
    if (type === undefined) problems.push(`parameter ${safeName(name)} is not declared`);
    else if (value === undefined) problems.push(`parameter ${name} has a value that is not allowed`);
    else parameters[name] = value;
  }
  for (const name of Object.keys(required)) if (!sent.has(name)) problems.push(`parameter ${name} is missing`);
  return { parameters, problem: problems.length === 0 ? undefined : problems.join("; ") };
}

function readParameter(values: readonly string[], type: ParameterType): unknown {
  if (typeof type === "object" && "items" in type) {
    const items = values.map((text) => readValue(text, type.items));
    return items.includes(undefined) ? undefined : items;
  }
  const [text = ""] = values;
  return values.length === 1 ? readValue(text, type) : undefined;
}

function readValue(text: string, type: ValueType): unknown {
  if (typeof type !== "string") return type.find((value) => String(value) === text);
  switch (type) {
    case "string":
      return text;
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : undefined;
    case "integer":
      return /^-?\d+$/.test(text) ? Number(text) : undefined;
    case "number":
      return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
  }
}

function safeName(name: string): string {
  return /^[\w.[\]-]{1,64}$/.test(name) ? name : "with an invalid name";
}
