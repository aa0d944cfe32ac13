import type { OperationTable } from "../client/client-tools.ts";

/** The type of a value, or the allowed values. */
export type ValueType = "string" | "integer" | "number" | "boolean" | readonly (string | number | boolean)[];

/** The type of a parameter: of its value, or of its items if it is a list. */
export type ParameterType = ValueType | { readonly items: ValueType };

/** The parameters of an operation and synthetic data of its response. */
export interface OperationExample {
  /** The required parameters by name. */
  readonly required?: Readonly<Record<string, ParameterType>>;
  /** The optional parameters by name. */
  readonly optional?: Readonly<Record<string, ParameterType>>;
  /** Synthetic data that is derived from the types. */
  readonly data?: unknown;
  /** The operation whose `data` this one returns too. Set instead of `data`. */
  readonly sameDataAs?: string;
}

/** The examples of a platform by the names of their operations. */
export type ExampleTable<Methods> = Readonly<Record<keyof OperationTable<Methods>, OperationExample>>;
