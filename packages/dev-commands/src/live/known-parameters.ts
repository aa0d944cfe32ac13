import { CommandError, quoteText, type Parameter } from "@justone-clients/spec-tools";
import type { Parameters } from "@justone-clients/test-kit/client";
import { nearestName } from "./nearest-name.ts";

/** What an operation can be called with, or which required parameters nobody has given a value for. */
export type KnownParameters = { readonly parameters: Parameters } | { readonly missing: readonly string[] };

/**
 * What is known of an operation's parameters: those given, and of the required ones those whose values are declared. An id
 * is never made up: a call with one is billed and tells nothing.
 */
export function knownParameters(declared: readonly Parameter[], given: Parameters = {}): KnownParameters {
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
export function checkParameters(declared: readonly Parameter[], given: unknown, where: string): Parameters {
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
  if (parameter === undefined) throw new CommandError(2, `${shown}: ${describeUnknown(declared, name)}`);
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

function describeUnknown(declared: readonly Parameter[], name: string): string {
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
