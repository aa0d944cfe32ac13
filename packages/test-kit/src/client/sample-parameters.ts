import type { Parameter, ParameterSchema } from "@justone-clients/spec-tools";

/** Parameters of a call by name. */
export type Parameters = Record<string, string | number | boolean>;

/** A call with these parameters, each with a value its schema allows. */
export function sampleParameters(parameters: readonly Parameter[]): Parameters {
  return Object.fromEntries(parameters.map(({ name, schema }) => [name, sampleValue(schema)]));
}

/** A call with the required parameters only. */
export function requiredParameters(parameters: readonly Parameter[]): Parameters {
  return sampleParameters(parameters.filter(({ required }) => required));
}

function sampleValue(schema: ParameterSchema): string | number | boolean {
  const [value] = schema.enum ?? [];
  if (value !== undefined) return value;
  switch (schema.type) {
    case "string":
      return "sample";
    case "boolean":
      return true;
    case "integer":
    case "number":
      return 1;
  }
}
