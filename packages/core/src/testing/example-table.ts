import type { OperationTable } from "../operation.ts";

/** What a parameter takes: values of a type, or one of these. */
export type ParameterType = "string" | "integer" | "number" | "boolean" | readonly (string | number)[];

/** What an operation takes, and made-up data it answers. */
export interface OperationExample {
  /** The parameters a call cannot leave out, by name. */
  readonly required?: Readonly<Record<string, ParameterType>>;
  /** The parameters a call may leave out, by name. */
  readonly optional?: Readonly<Record<string, ParameterType>>;
  /** Data made of nothing but names and types. */
  readonly data?: unknown;
  /** The operation whose data this one answers too; it has none of its own then. */
  readonly sameDataAs?: string;
}

/** A platform's examples by the name of their operation: one for each. */
export type ExampleTable<Methods> = Readonly<Record<keyof OperationTable<Methods>, OperationExample>>;
