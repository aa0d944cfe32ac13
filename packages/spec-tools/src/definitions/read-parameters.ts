import { refuse } from "../lib/command-error.ts";
import type { PublishedDefinitionOperation } from "./definition-schema.ts";
import type { HttpMethod, Parameter, ParameterSchema } from "./operation.ts";

/**
 * The parameters of an operation, wherever they go, checked for what a schema alone cannot tell.
 *
 * @throws CommandError (exit code 3) naming the file and the parameter
 */
export function readParameters(
  method: HttpMethod,
  { parameters, requestBody }: PublishedDefinitionOperation,
  file: string,
): readonly Parameter[] {
  if (requestBody === undefined) return checkParameters(parameters, file);
  if (method === "get") throw refuse(file, "a GET operation without a request body");
  const [inQuery] = parameters;
  if (inQuery === undefined) return checkParameters(requestBody, file);
  // A method takes one object, and one token; which of its fields would go where could only be guessed.
  throw refuse(file, "every parameter in the query or every one in the form", `${inQuery.name} in the query too`);
}

function checkParameters(parameters: readonly Parameter[], file: string): readonly Parameter[] {
  const seen = new Set<string>();
  return parameters.map((parameter) => {
    const { name, schema } = parameter;
    const input = `${file}, parameter ${name}`;
    if (seen.has(name.toLowerCase())) throw refuse(input, "each parameter once, letter case aside");
    seen.add(name.toLowerCase());
    checkTypes(schema, input);
    return { ...parameter, schema: withoutStrayDefault(schema) };
  });
}

function checkTypes({ type, enum: values = [], default: initial }: ParameterSchema, input: string): void {
  const fits = (value: unknown): boolean => (type === "integer" ? Number.isInteger(value) : typeof value === type);
  const misfit = [...values, ...(initial === undefined ? [] : [initial])].find((value) => !fits(value));
  if (misfit !== undefined) throw refuse(input, `values of type ${type}`, JSON.stringify(misfit));
}

// The publisher names some defaults as its own upstream does, e.g. "7" beside an enum of "DAY_7". No caller may send
// such a value, and a schema that contradicts itself serves nobody.
function withoutStrayDefault(schema: ParameterSchema): ParameterSchema {
  const { default: initial, ...others } = schema;
  const isStray = initial !== undefined && schema.enum?.includes(initial as string) === false;
  return isStray ? others : schema;
}

/** The token of an operation, and its other parameters; all of them go to one place. */
interface ExtractedToken {
  readonly token: Parameter;
  readonly others: readonly Parameter[];
}

/**
 * Takes the token out of an operation's parameters: the client adds it, so no method may ask for it.
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
