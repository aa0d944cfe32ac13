import {
  CommandError,
  type Parameter,
  quoteText,
  type Scalar,
  type ScalarSchema,
  userFileFailure,
  type UserPath,
  valueSchema,
} from "@justone-clients/spec-tools";
import { findToken } from "@justone-clients/test-kit";
import type { Parameters } from "@justone-clients/test-kit/client";
import { readFile } from "node:fs/promises";
import { findOperation, type LiveOperation, nearestName } from "./live-operation.ts";

/** The operations that a parameter file may contain. */
interface ParameterScope {
  /** The operations of the selected platforms. They are preferred if several operations have the same name. */
  readonly operations: readonly LiveOperation[];
  /** The operations of every platform, because one file may contain parameters for all. */
  readonly all: readonly LiveOperation[];
  /** The token, which must not be in the file because its names are shown. Empty if there is no token. */
  readonly token: string;
}

/**
 * Reads the parameter file: an object by method name or `METHOD /path`, with parameters by name.
 *
 * @returns the parameters by `METHOD /path`
 * @throws CommandError (exit code 2) for a file that does not exist or contains the token, an unknown operation or
 * parameter, or a value that is not declared, (exit code 1) for a file that cannot be read
 */
export async function readParameters(
  { typed, absolute }: UserPath,
  { operations, all, token }: ParameterScope,
): Promise<Map<string, Parameters>> {
  const where = `--parameters ${typed}`;
  const content = await readJson(absolute, where);
  if (token !== "" && findToken(content, token).length > 0) {
    throw new CommandError(
      2,
      `${where}: the token must not be in the file; set the environment variable JUSTONEAPI_TOKEN`,
    );
  }
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    throw new CommandError(2, `${where}: expected an object of parameters by operation`);
  }
  const parameters = new Map<string, Parameters>();
  for (const [name, given] of Object.entries(content)) {
    const isChosen = operations.some(({ operation: { id, operationId } }) => id === name || operationId === name);
    const { operation } = findOperation(isChosen ? operations : all, name, `${where}:`);
    if (parameters.has(operation.id))
      throw new CommandError(2, `${where}: expected ${operation.id} once, found it twice`);
    parameters.set(operation.id, checkParameters(operation.parameters, given, `${where}: ${operation.id}`));
  }
  return parameters;
}

async function readJson(path: string, where: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (thrown) {
    throw userFileFailure(thrown, where, "a file of parameters");
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // The message of the parser is not shown, because it quotes the text.
    throw new CommandError(2, `${where}: expected JSON, e.g. {"getNoteDetailV1": {"noteId": "…"}}`);
  }
}

/** The parameters of a call, or the names of required parameters without a value. */
type ResolvedParameters = { readonly parameters: Parameters } | { readonly missing: readonly string[] };

/**
 * Adds declared values to the given parameters: the default or the first enum value of each required parameter. An id is
 * never invented, because such a call would be billed without testing anything.
 */
export function resolveParameters(declared: readonly Parameter[], given: Parameters = {}): ResolvedParameters {
  const known = { ...given };
  const missing: string[] = [];
  for (const { name, required, schema } of declared) {
    if (!required || Object.hasOwn(known, name)) continue;
    const value = declaredValue(schema);
    if (value === undefined) missing.push(name);
    else known[name] = value;
  }
  return missing.length > 0 ? { missing } : { parameters: known };
}

function declaredValue(schema: Parameter["schema"]): Parameters[string] | undefined {
  const { enum: values } = valueSchema(schema);
  const { default: usual } = schema;
  if (usual !== undefined && [usual].flat().every((value) => values?.includes(value) ?? true)) return usual;
  const [first] = values ?? [];
  return schema.type === "array" && first !== undefined ? [first] : first;
}

/**
 * Checks the given parameters of an operation.
 *
 * @throws CommandError (exit code 2) for a parameter or a value that is not declared; the message contains no value
 */
function checkParameters(declared: readonly Parameter[], given: unknown, where: string): Parameters {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new CommandError(2, `${where}: expected an object of parameters by name`);
  }
  const entries = Object.entries(given).map(([name, value]: [string, unknown]) => {
    return [name, checkParameter(declared, name, value, where)] as const;
  });
  return Object.fromEntries(entries);
}

function checkParameter(
  declared: readonly Parameter[],
  name: string,
  value: unknown,
  where: string,
): Parameters[string] {
  const parameter = declared.find((one) => one.name === name);
  const shown = `${where}: ${quoteText(name.slice(0, 100))}`;
  if (parameter === undefined) throw new CommandError(2, `${shown}: ${describeUnknownParameter(declared, name)}`);
  if (parameter.schema.type !== "array") return checkValue(parameter.schema, value, shown);
  if (Array.isArray(value) && value.length > 0) {
    return value.map((item: unknown) => checkValue(valueSchema(parameter.schema), item, shown));
  }
  throw new CommandError(2, `${shown}: expected a list with at least one item`);
}

function checkValue({ type, enum: values }: ScalarSchema, value: unknown, shown: string): Scalar {
  if (values !== undefined && !values.some((allowed) => allowed === value)) {
    throw new CommandError(
      2,
      `${shown}: expected one of ${values.map((allowed) => JSON.stringify(allowed)).join(", ")}`,
    );
  }
  if (value === "" || !isOfType(value, type)) throw new CommandError(2, `${shown}: expected a non-empty ${type}`);
  return value;
}

function describeUnknownParameter(declared: readonly Parameter[], name: string): string {
  if (name === "token") return "the token must not be in a file; set the environment variable JUSTONEAPI_TOKEN";
  const names = declared.map((parameter) => parameter.name);
  if (names.length === 0) return "the operation has no parameters";
  const nearest = nearestName(name.slice(0, 100), names);
  const hint = nearest === undefined ? "" : `; did you mean ${nearest}?`;
  return `expected one of its parameters (${names.join(", ")})${hint}`;
}

function isOfType(value: unknown, type: ScalarSchema["type"]): value is Scalar {
  if (type === "integer") return Number.isSafeInteger(value);
  return typeof value === type && (typeof value !== "number" || Number.isFinite(value));
}
