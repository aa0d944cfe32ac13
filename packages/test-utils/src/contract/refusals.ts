import type { NamedOperation } from "@justone-clients/spec-tools";
import { requiredParameters, type Parameters } from "./sample-parameters.ts";

/** A call the contract forbids. */
export interface Refusal {
  /** What is wrong with it. */
  readonly title: string;
  readonly parameters: Parameters;
}

/** Every single way a call of an operation can break its contract: one parameter missing, out of its enum, of a wrong type. */
export function refusals({ parameters }: NamedOperation): Refusal[] {
  const right = requiredParameters(parameters);
  return parameters.flatMap(({ name, required, schema }) => {
    const found: Refusal[] = [];
    if (required) {
      const { [name]: _, ...others } = right;
      found.push({ title: `${name} missing`, parameters: others });
    }
    if (schema.enum !== undefined) {
      found.push({ title: `${name} outside its enum`, parameters: { ...right, [name]: "not-in-the-enum" } });
    }
    // In a URL every value is a string, so only the other types can be missed.
    if (schema.type !== "string") {
      found.push({ title: `${name} not of type ${schema.type}`, parameters: { ...right, [name]: "not-that-type" } });
    }
    return found;
  });
}
