import type { Operation } from "../types/operation.ts";
import type { AnyAnswer, OperationExample, ParameterType } from "./types.ts";

/** An operation with all that is known of it. */
export interface KnownOperation extends Operation {
  readonly name: string;
  readonly example: OperationExample;
}

/** A request, read as the API reads it. */
interface ReadCall {
  /** Absent where the request is for none there is. */
  readonly operation?: KnownOperation;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What the API answers to a request that is wrong. */
  readonly refusal?: AnyAnswer;
}

/** Reads a request. The token is looked at for whether it is there, and not kept. */
export async function readCall(request: Request, operations: readonly KnownOperation[]): Promise<ReadCall> {
  const { pathname, searchParams } = new URL(request.url);
  // A base URL may have a path of its own.
  const operation = operations.find(({ method, path }) => method === request.method && pathname.endsWith(path));
  if (operation === undefined) return { parameters: {}, refusal: { code: 500, message: "no such operation" } };
  const sent = operation.body === "form" ? new URLSearchParams(await request.text()) : searchParams;
  const { parameters, problem } = readParameters(sent, operation.example);
  const refusal = refuse((sent.get("token") ?? "") !== "", problem);
  return { operation, parameters, ...(refusal === undefined ? {} : { refusal }) };
}

function refuse(hasToken: boolean, problem: string | undefined): AnyAnswer | undefined {
  if (!hasToken) return { code: 100, message: "the token is missing" };
  return problem === undefined ? undefined : { code: 400, message: problem };
}

/** The parameters of a call as they were given, and what is wrong with them. */
interface ParameterReading {
  /** The declared ones by name, each of the type its operation declares. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Names what is wrong, never a value; undefined where nothing is. */
  readonly problem: string | undefined;
}

const TOKEN = "token";

/** Reads what was sent, the token left out, by what the operation declares. */
function readParameters(sent: URLSearchParams, example: OperationExample): ParameterReading {
  const { required = {}, optional = {} } = example;
  const types = new Map([...Object.entries(required), ...Object.entries(optional)]);
  const parameters: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const name of new Set(sent.keys())) {
    if (name === TOKEN) continue;
    const type = types.get(name);
    const value = type === undefined ? undefined : readValue(sent.getAll(name), type);
    // What is not declared is not kept either: a token under a name of its own could be in it.
    if (type === undefined) problems.push(`parameter ${readableName(name)} is not declared`);
    else if (value === undefined) problems.push(`parameter ${name} has a value it does not take`);
    else parameters[name] = value;
  }
  for (const name of Object.keys(required)) if (!sent.has(name)) problems.push(`parameter ${name} is missing`);
  return { parameters, problem: problems.length === 0 ? undefined : problems.join("; ") };
}

function readValue(values: readonly string[], type: ParameterType): unknown {
  const [text = ""] = values;
  if (values.length !== 1) return undefined;
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

function readableName(name: string): string {
  return /^\w{1,64}$/.test(name) ? name : "with a name that is none";
}
