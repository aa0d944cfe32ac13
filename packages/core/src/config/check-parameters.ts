import { ConfigurationError } from "../errors/client-errors.ts";
import { sanitizeText } from "../response/redact.ts";
import type { CallParameters } from "../types/operation.ts";
import type { ParameterSchema, ParameterSchemas, SchemaIssue, SchemaResult } from "../types/schemas.ts";
import { isObject } from "./option-rules.ts";

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

function describeIssue({ message, path = [] }: SchemaIssue, parameters: CallParameters): string {
  const [first] = path;
  const key = isObject(first) ? first.key : first;
  if (key === undefined) return `its parameters are wrong. ${sanitizeText(message)}`;
  const name = String(key);
  const values = [parameters[name]].flat().filter((value) => typeof value === "string" && value !== "");
  // The messages of many libraries contain the value, which may be personal data.
  const hidden = values.reduce<string>((text, value) => text.replaceAll(String(value), "…"), message);
  return `parameter "${name.slice(0, 40)}" is wrong. ${sanitizeText(hidden)}`;
}
