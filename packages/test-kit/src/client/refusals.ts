import type { NamedOperation } from "@justone-clients/spec-tools";
import { requiredParameters, type Parameters } from "./sample-parameters.ts";

/** A call the contract forbids. */
export interface Refusal {
  /** What is wrong with it. */
  readonly title: string;
  readonly parameters: Parameters;
  /** The one parameter that is wrong. */
  readonly parameter: string;
  /** Which rule of JSON Schema it breaks. */
  readonly rule: "required" | "enum" | "type";
}

/** Every single way a call of an operation can break its contract: one parameter missing, out of its enum, of a wrong type. */
export function refusals({ parameters }: NamedOperation): Refusal[] {
  const right = requiredParameters(parameters);
  return parameters.flatMap(({ name, required, schema }) => {
    const found: Refusal[] = [];
    const add = (title: string, rule: Refusal["rule"], wrong: Parameters): void => {
      found.push({ title: `${name} ${title}`, parameter: name, rule, parameters: wrong });
    };
    if (required) {
      const { [name]: _, ...others } = right;
      add("missing", "required", others);
    }
    if (schema.enum !== undefined) add("outside its enum", "enum", { ...right, [name]: outsideEnum(schema.type) });
    // In a URL and in a form every value is a string, so only the other types can be missed.
    if (schema.type !== "string") add(`not of type ${schema.type}`, "type", { ...right, [name]: "not-that-type" });
    return found;
  });
}

/** A value of a type that no enum has. */
export function outsideEnum(type: string): string | number {
  return type === "string" ? "not-in-the-enum" : 987_654_321;
}
