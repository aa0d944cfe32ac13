import type { ParameterSchema } from "../published/operation.ts";

/** The type of a parameter as TypeScript has it: one for every number. */
export function typeOf({ type }: ParameterSchema): string {
  return type === "integer" ? "number" : type;
}
