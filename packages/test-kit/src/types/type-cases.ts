import { type NamedOperation, type ParameterSchema, valueSchema } from "@justone-clients/spec-tools";
import { successValue } from "../client/examples.ts";
import {
  outsideEnum,
  type Parameters,
  requiredParameters,
  sampleParameters,
  splitHeaders,
} from "../client/parameters.ts";
import { closedPaths, readFields, type TypedValue } from "./field-paths.ts";
import type { Schemas } from "./schema-alternatives.ts";

/** Code of a user's program, and whether it must compile. */
export interface TypeCase {
  readonly title: string;
  /** Statements with a `client` in scope. */
  readonly code: string;
  readonly compiles: boolean;
}

/** How a call is written: as a method, as a method of `safe`, or by path. */
export type CallForm = "method" | "safe" | "path";

/** Every valid and invalid way to call an operation in one form. */
export function typeCases(operation: NamedOperation, form: CallForm, schemas: Schemas): TypeCase[] {
  const right = requiredParameters(operation.parameters);
  const call = (parameters: Parameters): string => callCode(operation, form, parameters);
  return [
    { title: "the required parameters", code: call(right), compiles: true },
    ...(operation.allOptional ? [{ title: "no parameters", code: callCode(operation, form), compiles: true }] : []),
    { title: "all parameters", code: call(sampleParameters(operation.parameters)), compiles: true },
    {
      title: "a read of every known field",
      code: readKnown(operation, readData(form, call(right)), schemas),
      compiles: true,
    },
    ...unknownFields(operation, readData(form, call(right)), schemas),
    ...constantLists(operation, form),
    ...undefinedOptions(operation, form, right),
    { title: "a token among the parameters", code: call({ ...right, token: "t" }), compiles: false },
    ...(form === "path" ? wrongLocations(operation, right) : []),
    ...operation.parameters.flatMap((parameter) => {
      return wrongParameters(parameter, right).map(({ title, parameters }) => {
        return { title, code: call(parameters), compiles: false };
      });
    }),
  ];
}

interface WrongCall {
  readonly title: string;
  readonly parameters: Parameters;
}

function wrongParameters(parameter: NamedOperation["parameters"][number], right: Parameters): WrongCall[] {
  const { name, required, schema } = parameter;
  const { [name]: _, ...others } = right;
  const value = sampleParameters([parameter])[name] ?? "";
  const outside = outsideEnum(schema);
  return [
    ...(required ? [{ title: `${name} missing`, parameters: others }] : []),
    { title: `${name} misspelt`, parameters: { ...right, [`${name}x`]: value } },
    { title: `${name} of a wrong type`, parameters: { ...right, [name]: wrongType(schema) } },
    ...(outside === undefined
      ? []
      : [{ title: `${name} outside its enum`, parameters: { ...right, [name]: outside } }]),
  ];
}

function wrongType(schema: ParameterSchema): Parameters[string] {
  const wrong = valueSchema(schema).type === "string" ? 1 : "text";
  return schema.type === "array" ? [wrong] : wrong;
}

// A caller may have a list that must not be changed.
function constantLists(operation: NamedOperation, form: CallForm): TypeCase[] {
  if (form === "path" || operation.parameters.every(({ schema }) => schema.type !== "array")) return [];
  const constant = `const constant = ${JSON.stringify(sampleParameters(operation.parameters))} as const;\n`;
  return [{ title: "constant lists", code: constant + callWith(operation, form, "constant"), compiles: true }];
}

// With exactOptionalPropertyTypes, an optional property accepts undefined only if its type includes it.
function undefinedOptions(operation: NamedOperation, form: CallForm, right: Parameters): TypeCase[] {
  if (form === "path") return [];
  return operation.parameters.map(({ name, required }) => {
    const { [name]: _, ...others } = right;
    const code = `{ ...${JSON.stringify(others)}, ${JSON.stringify(name)}: undefined }`;
    return { title: `${name} undefined`, code: callWith(operation, form, code), compiles: !required };
  });
}

// A call by path needs the right HTTP method and the right location of its parameters.
function wrongLocations(operation: NamedOperation, right: Parameters): TypeCase[] {
  const { method, location } = operation;
  const otherMethod = { ...operation, method: method === "GET" ? "POST" : "GET" } as const;
  const otherLocation = { ...operation, location: location === "form" ? "query" : "form" } as const;
  return [
    { title: "its path by another method", code: callCode(otherMethod, "path", right), compiles: false },
    { title: "its parameters in another location", code: callCode(otherLocation, "path", right), compiles: false },
  ];
}

function callCode(operation: NamedOperation, form: CallForm, parameters?: Parameters): string {
  const { method, path } = operation;
  if (form !== "path") return callWith(operation, form, parameters === undefined ? "" : JSON.stringify(parameters));
  const init = parameters === undefined ? "" : `, ${initCode(operation, parameters)}`;
  return `const response = await client.${method}("${path}"${init});\n`;
}

function callWith({ operationId }: NamedOperation, form: CallForm, parameters: string): string {
  return `const response = await client.${form === "safe" ? "safe." : ""}${operationId}(${parameters});\n`;
}

function initCode({ location, parameters: declared }: NamedOperation, parameters: Parameters): string {
  const { headers, others } = splitHeaders(declared, parameters);
  const header = Object.keys(headers).length === 0 ? {} : { header: headers };
  if (location === "query") return JSON.stringify({ params: { query: others, ...header } });
  return JSON.stringify({ body: others, ...("header" in header ? { params: header } : {}) });
}

function readData(form: CallForm, call: string): string {
  if (form === "method") return `${call}const data = response.data!;\n`;
  if (form === "safe") return `${call}if (!response.ok) throw response.error;\nconst data = response.data!;\n`;
  return `${call}if (!response.data || response.data.data === null) throw response.error;\nconst { data } = response.data;\n`;
}

// The types must know every key of the ok example. Data that was never observed has no keys.
function readKnown(operation: NamedOperation, read: string, schemas: Schemas): string {
  return read + readFields(dataOf(operation, schemas), schemas);
}

// Every object of the data must refuse an unknown field, so that no part of it has the type `any`.
function unknownFields(operation: NamedOperation, read: string, schemas: Schemas): TypeCase[] {
  return closedPaths(dataOf(operation, schemas), schemas).map((path) => ({
    title: `a read of an unknown field in ${path}`,
    code: `${read}const owner = ${path};\nowner!.unknownField;`,
    compiles: false,
  }));
}

/** The data of the operation's ok example, in a variable `data`. */
export function dataOf(operation: NamedOperation, schemas: Schemas): TypedValue {
  const { data } = successValue(operation);
  return { expression: "data", value: data, schema: schemas[operation.dataType] ?? {} };
}
