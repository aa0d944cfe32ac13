import type { NamedOperation, Parameter, ParameterSchema } from "@justone-clients/spec-tools";

/** Parameters of a call by name. */
export type Parameters = Record<string, string | number | boolean>;

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

function sampleValue(schema: ParameterSchema): string | number | boolean {
  const [value] = schema.enum ?? [];
  if (value !== undefined) return value;
  switch (schema.type) {
    case "string":
      return FORMATTED.get(schema.format ?? "") ?? "sample";
    case "boolean":
      return true;
    case "integer":
    case "number":
      return 1;
  }
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
    const outside = outsideEnum(schema);
    if (outside !== undefined) add("outside its enum", "enum", { ...right, [name]: outside });
    // In a URL and in a form every value is a string, so a string cannot have a wrong type. A value of a wrong type is also
    // outside an enum, which would be two mistakes.
    if (schema.type !== "string" && schema.enum === undefined)
      add(`not of type ${schema.type}`, "type", { ...right, [name]: "not-that-type" });
    return found;
  });
}

/** A value of the type of a schema that its enum does not contain; undefined if it allows every value of the type. */
export function outsideEnum({ type, enum: values }: ParameterSchema): string | number | boolean | undefined {
  if (values === undefined) return undefined;
  if (type === "boolean") return [true, false].find((value) => !values.includes(value));
  return type === "string" ? "not-in-the-enum" : 987_654_321;
}
