import type { OperationTable } from "../client/client-tools.ts";
import type { ParameterTypes } from "../types/parameter-type.ts";

/** The parameters of an operation and synthetic data of its response. */
export interface OperationExample extends ParameterTypes {
  /** Synthetic data that is derived from the types. */
  readonly data?: unknown;
  /** The operation whose `data` this one returns too. Set instead of `data`. */
  readonly sameDataAs?: string;
}

/** The examples of a platform by the names of their operations. */
export type ExampleTable<Methods> = Readonly<Record<keyof OperationTable<Methods>, OperationExample>>;
