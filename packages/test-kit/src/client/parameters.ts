import {
  type NamedOperation,
  type Parameter,
  type ParameterSchema,
  type Scalar,
  type ScalarSchema,
  valueSchema,
} from "@justone-clients/spec-tools";

/** Parameters of a call by name. */
export type Parameters = Record<string, Scalar | readonly Scalar[]>;

/** Values for these parameters that their schemas allow. */
export function sampleParameters(parameters: readonly Parameter[]): Parameters {
  return Object.fromEntries(parameters.map(({ name, schema }) => [name, sampleValue(schema)]));
}

/** Values for the required ones of these parameters. */
export function requiredParameters(parameters: readonly Parameter[]): Parameters {
  return sampleParameters(parameters.filter(({ required }) => required));
}

// A mock refuses a text that does not have the format of its parameter.
const FORMATTED: ReadonlyMap<string, string> = new Map([
  ["byte", "c2FtcGxl"],
  ["date", "2026-01-31"],
  ["date-time", "2026-01-31T12:00:00Z"],
  ["duration", "P1D"],
  ["email", "sample@example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
  ["iso-date-time", "2026-01-31T12:00:00Z"],
  ["iso-time", "12:00:00Z"],
  ["json-pointer", "/sample"],
  ["relative-json-pointer", "1/sample"],
  ["time", "12:00:00Z"],
  ["uri", "https://example.com/sample"],
  ["url", "https://example.com/sample"],
  ["uuid", "123e4567-e89b-12d3-a456-426614174000"],
]);

function sampleValue(schema: ParameterSchema): Scalar | readonly Scalar[] {
  const samples = sampleValues(valueSchema(schema));
  return schema.type === "array" ? samples : (samples[0] ?? "");
}

/** One or two values of a type. */
function sampleValues({ type, format = "", enum: values }: ScalarSchema): readonly Scalar[] {
  if (values !== undefined) return values.slice(0, 2);
  switch (type) {
    case "string":
      return [FORMATTED.get(format) ?? "sample", FORMATTED.get(format) ?? "other & sample"];
    case "boolean":
      return [true, false];
    case "integer":
    case "number":
      return [1, 2];
  }
}

/** The values that a request contains for a parameter: one per item of a list, unless it is sent with commas. */
export function sentValues({ schema, explode }: Parameter, value: Parameters[string]): string[] {
  const values = [value].flat().map(String);
  return schema.type === "array" && explode === undefined ? values : [values.join(",")];
}

/** The parameters that are sent as headers, and all others. */
export function splitHeaders(
  declared: readonly Parameter[],
  parameters: Parameters,
): Readonly<Record<"headers" | "others", Parameters>> {
  const names = new Set(declared.filter((parameter) => parameter.in === "header").map(({ name }) => name));
  const pick = (isHeader: boolean): Parameters => {
    return Object.fromEntries(Object.entries(parameters).filter(([name]) => names.has(name) === isHeader));
  };
  return { headers: pick(true), others: pick(false) };
}

/** A call that the contract forbids. */
export interface InvalidCall {
  /** Names the mistake. */
  readonly title: string;
  readonly parameters: Parameters;
  /** The one parameter that is wrong. */
  readonly parameter: string;
  /** The rule of JSON Schema that it breaks. */
  readonly rule: "required" | "enum" | "type";
}

/** One call for each way to break the contract of an operation: a missing parameter, a value outside an enum, a wrong type. */
export function invalidCalls({ parameters }: NamedOperation): InvalidCall[] {
  const right = requiredParameters(parameters);
  return parameters.flatMap(({ name, required, schema }) => {
    const found: InvalidCall[] = [];
    const add = (title: string, rule: InvalidCall["rule"], wrong: Parameters): void => {
      found.push({ title: `${name} ${title}`, parameter: name, rule, parameters: wrong });
    };
    if (required) {
      const { [name]: _, ...others } = right;
      add("missing", "required", others);
    }
    const { type, enum: values } = valueSchema(schema);
    const outside = outsideEnum(schema);
    if (outside !== undefined) add("outside its enum", "enum", { ...right, [name]: outside });
    // In a request every value is a string, so a string cannot have a wrong type. A value of a wrong type is also outside
    // an enum, which would be two mistakes.
    if (type !== "string" && values === undefined) {
      const wrong = "not-that-type";
      add(`not of type ${type}`, "type", { ...right, [name]: schema.type === "array" ? [wrong] : wrong });
    }
    return found;
  });
}

/** A value of the type of a schema that its enum does not contain; undefined if it allows every value of the type. */
export function outsideEnum(schema: ParameterSchema): Parameters[string] | undefined {
  const { type, enum: values } = valueSchema(schema);
  if (values === undefined) return undefined;
  const outside = type === "boolean" ? [true, false].find((value) => !values.includes(value)) : OUTSIDE[type];
  return schema.type === "array" && outside !== undefined ? [outside] : outside;
}

const OUTSIDE = { string: "not-in-the-enum", integer: 987_654_321, number: 987_654_321 } as const;
