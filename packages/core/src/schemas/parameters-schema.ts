import * as v from "valibot";
import type { ParameterType, ParameterTypes, ValueType } from "../types/parameter-type.ts";
import { describeKinds, isLongInteger, kindOf } from "./kinds.ts";
import { withOwnFields } from "./own-fields.ts";

/** Creates the schema of an operation's parameters. Unknown names are refused. */
export function parametersSchema({ required = {}, optional = {} }: ParameterTypes): v.GenericSchema {
  const entries = Object.fromEntries([
    ...Object.entries(required).map(([name, type]) => [name, parameterSchema(type)] as const),
    ...Object.entries(optional).map(([name, type]) => [name, v.optional(parameterSchema(type))] as const),
  ]);
  const names = Object.keys(entries);
  const strict = v.strictObject(entries, ({ expected, path }) => nameMessage(expected, path?.[0].key, names));
  const anObject = v.custom(
    (value) => kindOf(value) === "object",
    ({ input }) => describeKinds(["object"], input),
  );
  return v.pipe(anObject, withOwnFields(names, strict));
}

// valibot reports an unknown name as one of which it expected nothing.
function nameMessage(expected: string | null, key: unknown, names: readonly string[]): string {
  const shown = JSON.stringify(String(key).slice(0, 100));
  if (expected !== "never") return `Missing parameter ${shown}.`;
  const known = names.length === 0 ? "The operation has no parameters." : `Known parameters: ${names.join(", ")}.`;
  return `Unknown parameter ${shown}. ${known}`;
}

function parameterSchema(type: ParameterType): v.GenericSchema {
  if (!isItems(type)) return valueSchema(type);
  return v.array(valueSchema(type.items), ({ input }) => describeKinds(["array"], input));
}

function isItems(type: ParameterType): type is { readonly items: ValueType } {
  return typeof type === "object" && "items" in type;
}

function valueSchema(type: ValueType): v.GenericSchema {
  return typeof type === "string"
    ? v.custom(CHECKS[type], ({ input }) => describeKinds([type === "number" ? "finite number" : type], input))
    : v.custom(
        (value) => type.some((allowed) => allowed === value),
        `Expected ${type.map((allowed) => JSON.stringify(allowed)).join(", ")}.`,
      );
}

// As the client with the option `integers` accepts them, a long integer is both a text and a number.
const CHECKS: Readonly<Record<Extract<ValueType, string>, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string" || typeof value === "bigint",
  integer: (value) => Number.isInteger(value) || isLongInteger(value),
  number: (value) => Number.isFinite(value) || isLongInteger(value),
  boolean: (value) => typeof value === "boolean",
};
