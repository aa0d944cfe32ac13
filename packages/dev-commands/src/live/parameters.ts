import { CommandError, type Parameter, quoteText } from "@justone-clients/spec-tools";
import { findToken } from "@justone-clients/test-kit";
import type { Parameters } from "@justone-clients/test-kit/client";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { findOperation, type LiveOperation, nearestName } from "./live-operation.ts";

/** The operations a file may name. */
interface ParameterScope {
  /** Those of the platforms asked for, which a name means first. */
  readonly operations: readonly LiveOperation[];
  /** Those of every platform: one file may serve all. */
  readonly all: readonly LiveOperation[];
  /** What must not stand in the file, for its names are shown; empty where there is none. */
  readonly token: string;
}

/**
 * Reads the file of parameters: by the method or the `METHOD /path` of an operation, a value a name. Gives them back by
 * `METHOD /path`.
 *
 * @throws CommandError (exit code 2) for a file that cannot be read or that holds the token, an unknown operation or
 * parameter, or a value that is not declared
 */
export async function readParameters(
  root: string,
  file: string,
  { operations, all, token }: ParameterScope,
): Promise<Map<string, Parameters>> {
  const where = `--parameters ${file}`;
  const content = await readJson(resolve(root, file), where);
  if (token !== "" && findToken(content, token).length > 0) {
    throw new CommandError(
      2,
      `${where}: expected no token in the file; put it into the environment variable JUSTONEAPI_TOKEN`,
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
  } catch {
    throw new CommandError(2, `${where}: expected a file that can be read`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // The parser's own words quote the text, and nobody knows what is in it.
    throw new CommandError(2, `${where}: expected JSON, e.g. {"getNoteDetailV1": {"noteId": "…"}}`);
  }
}

/** What an operation can be called with, or which required parameters nobody has given a value for. */
type ResolvedParameters = { readonly parameters: Parameters } | { readonly missing: readonly string[] };

/**
 * What is known of an operation's parameters: those given, and of the required ones those whose values are declared. An id
 * is never made up: a call with one is billed and tells nothing.
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

function declaredValue({ enum: values, default: usual }: Parameter["schema"]): string | number | boolean | undefined {
  return usual !== undefined && (values?.some((value) => value === usual) ?? true) ? usual : values?.[0];
}

/**
 * Checks parameters somebody gave for an operation.
 *
 * @throws CommandError (exit code 2) for one that is not declared or has a value that is not; no value is shown
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
): string | number | boolean {
  const parameter = declared.find((one) => one.name === name);
  const shown = `${where}: ${quoteText(name.slice(0, 100))}`;
  if (parameter === undefined) throw new CommandError(2, `${shown}: ${describeUnknownParameter(declared, name)}`);
  const { type, enum: values } = parameter.schema;
  if (values !== undefined && !values.some((allowed) => allowed === value)) {
    throw new CommandError(
      2,
      `${shown}: expected one of ${values.map((allowed) => JSON.stringify(allowed)).join(", ")}`,
    );
  }
  if (value === "" || !isOfType(value, type))
    throw new CommandError(2, `${shown}: expected a ${type} that is not empty`);
  return value;
}

function describeUnknownParameter(declared: readonly Parameter[], name: string): string {
  if (name === "token") return "expected no token in a file; put it into the environment variable JUSTONEAPI_TOKEN";
  const names = declared.map((parameter) => parameter.name);
  if (names.length === 0) return "expected no parameter, the operation has none";
  const nearest = nearestName(name.slice(0, 100), names);
  const hint = nearest === undefined ? "" : `; did you mean ${nearest}?`;
  return `expected one of its parameters (${names.join(", ")})${hint}`;
}

function isOfType(value: unknown, type: Parameter["schema"]["type"]): value is string | number | boolean {
  if (type === "integer") return Number.isSafeInteger(value);
  return typeof value === type && (typeof value !== "number" || Number.isFinite(value));
}
