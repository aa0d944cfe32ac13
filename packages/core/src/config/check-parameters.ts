import { ConfigurationError } from "../errors/client-errors.ts";
import { sanitizeText } from "../response/redact.ts";
import type { CallParameters } from "../types/operation.ts";
import type { ParameterSchema, ParameterSchemas, SchemaIssue, SchemaResult } from "../types/schemas.ts";
import { isObject, isScalar } from "./parameters.ts";

/**
 * The schema for the parameters of a method; undefined if the caller passed none for it.
 *
 * @throws ConfigurationError if the value is not a Standard Schema
 */
export function schemaOf(schemas: ParameterSchemas | undefined, method: string): ParameterSchema | undefined {
  if (schemas === undefined || !Object.hasOwn(schemas, method)) return undefined;
  const schema: unknown = schemas[method]?.parameters;
  if (isSchema(schema)) return schema;
  throw new ConfigurationError(
    `validate.${method}.parameters must be a Standard Schema, as a module "schemas" exports it.`,
  );
}

/**
 * Rejects schemas for names that are not methods of the client: they would check nothing.
 *
 * @throws ConfigurationError naming the schema
 */
export function requireMethods(schemas: ParameterSchemas | undefined, methods: ReadonlyMap<string, unknown>): void {
  // TypeScript adds `default` to a namespace that a CommonJS module imports.
  const unknown = Object.keys(schemas ?? {}).find((name) => name !== "default" && !methods.has(name));
  if (unknown === undefined) return;
  const advice = "Pass the schemas of the client's own platform.";
  throw new ConfigurationError(`validate.${unknown.slice(0, 40)} is not a method of the client. ${advice}`);
}

// Schemas of some libraries are functions.
function isSchema(value: unknown): value is ParameterSchema {
  if (!isObject(value) && typeof value !== "function") return false;
  const standard: unknown = Reflect.get(value, "~standard");
  return isObject(standard) && typeof Reflect.get(standard, "validate") === "function";
}

/**
 * Checks parameters with a schema.
 *
 * @throws ConfigurationError naming the parameter, never its value
 */
export function checkParameters(parameters: CallParameters, schema: ParameterSchema, called: string): void {
  const [issue] = validate(schema, parameters, called).issues ?? [];
  if (issue !== undefined)
    throw new ConfigurationError(`${called}: ${describeIssue(issue, parameters)}`, called, undefined, 400);
}

function validate(schema: ParameterSchema, parameters: CallParameters, called: string): SchemaResult {
  let result: SchemaResult | Promise<SchemaResult> | undefined;
  try {
    result = schema["~standard"].validate({ ...parameters });
  } catch {
    // The message of the error may contain a value.
  }
  if (!isObject(result)) {
    throw new ConfigurationError(
      `${called}: the schema of its parameters threw an error or returned no result.`,
      called,
    );
  }
  if (!("then" in result)) return result;
  // An unhandled rejection would end the process.
  void result.then(undefined, () => undefined);
  throw new ConfigurationError(`${called}: the schema of its parameters must not be asynchronous.`, called);
}

// The messages of many libraries contain values, which may be personal data.
function hideValues(message: string, parameters: CallParameters): string {
  const values = Object.values(parameters).flat().filter(isScalar).map(String);
  const longestFirst = values.filter((value) => value !== "").toSorted((a, b) => b.length - a.length);
  const patterns = longestFirst.map((value) => {
    const literal = value.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    // A short value is hidden only as a word, because its characters also occur in words.
    return value.length > 3 ? literal : `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`;
  });
  return patterns.length === 0 ? message : message.replace(new RegExp(patterns.join("|"), "gu"), "…");
}

function describeIssue({ message, path = [] }: SchemaIssue, parameters: CallParameters): string {
  const shown = sanitizeText(hideValues(message, parameters));
  const [first] = path;
  const key = isObject(first) ? first.key : first;
  return key === undefined
    ? `its parameters are wrong. ${shown}`
    : `parameter "${String(key).slice(0, 40)}" is wrong. ${shown}`;
}
