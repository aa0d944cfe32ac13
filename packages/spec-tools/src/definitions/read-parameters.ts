import { refuse } from "../lib/command-error.ts";
import { serializeLossless } from "../lib/json.ts";
import type { PublishedDefinitionOperation, PublishedParameter } from "./definition-schema.ts";
import {
  type HttpMethod,
  type Parameter,
  type ParameterSchema,
  type Scalar,
  type ScalarSchema,
  valueSchema,
} from "./operation.ts";

/**
 * Reads the parameters of an operation from its query or its form and its headers, and applies the checks that a schema cannot express.
 *
 * @throws CommandError (exit code 3) that names the file and the parameter
 */
export function readParameters(
  method: HttpMethod,
  { parameters, requestBody }: PublishedDefinitionOperation,
  file: string,
): readonly Parameter[] {
  if (requestBody === undefined) return checkParameters(parameters, file);
  if (method === "get") throw refuse(file, "a GET operation without a request body");
  const inQuery = parameters.find((parameter) => parameter.in === "query");
  if (inQuery === undefined) return checkParameters([...requestBody, ...parameters], file);
  // A client method takes one object with all parameters, so it could not know the location of each.
  throw refuse(file, "all parameters in the query or all in the form", `${inQuery.name} in the query besides the form`);
}

function checkParameters(parameters: readonly PublishedParameter[], file: string): readonly Parameter[] {
  const seen = new Set<string>();
  return parameters.map((published) => {
    const { style, explode, ...parameter } = published;
    const input = `${file}, parameter ${parameter.name}`;
    if (seen.has(parameter.name.toLowerCase())) throw refuse(input, "unique parameter names, ignoring case");
    seen.add(parameter.name.toLowerCase());
    if (parameter.in === "header" && parameter.name.includes("[")) throw refuse(input, "a header without brackets");
    checkEnum(valueSchema(parameter.schema), input);
    const schema = withoutInvalidDefault(parameter.schema);
    if (schema.type !== "array") return { ...parameter, schema };
    if (style !== undefined && style !== "form") throw refuse(input, "a list in the style form", style);
    return { ...parameter, schema, ...(explode ? {} : { explode }) };
  });
}

function checkEnum({ type, enum: values = [] }: ScalarSchema, input: string): void {
  const invalid = values.find((value) => !isOfType(value, type));
  if (invalid !== undefined) throw refuse(input, `values of type ${type}`, serializeLossless(invalid));
}

function isOfType(value: Scalar, type: ScalarSchema["type"]): boolean {
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

// Some published defaults are not in the enum of their parameter, e.g. "7" with the enum "DAY_7", or have another type. A
// caller of the typed client cannot send such a value, so the default is dropped.
function withoutInvalidDefault(schema: ParameterSchema): ParameterSchema {
  const { default: initial, ...others } = schema;
  if (initial === undefined) return schema;
  const { type, enum: values } = valueSchema(schema);
  const isValid = [initial].flat().every((value) => isOfType(value, type) && (values?.includes(value) ?? true));
  return isValid ? schema : others;
}

/** The token parameter of an operation and its other parameters. All have the same location. */
interface ExtractedToken {
  readonly token: Parameter;
  readonly others: readonly Parameter[];
}

/**
 * Separates the token from the other parameters of an operation. The client sends the token, so methods do not take it.
 *
 * @throws CommandError (exit code 3) for an operation without a required token
 */
export function extractToken(parameters: readonly Parameter[], file: string): ExtractedToken {
  const token = parameters.find(({ name }) => name === "token");
  if (token?.required !== true || token.schema.type !== "string") {
    throw refuse(file, 'a required string parameter "token" in the query or in the form');
  }
  return { token, others: parameters.filter((parameter) => parameter !== token) };
}
