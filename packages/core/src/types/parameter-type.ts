/** The type of a value, or the allowed values. */
export type ValueType = "string" | "integer" | "number" | "boolean" | readonly (string | number | boolean)[];

/** The type of a parameter: of its value, or of its items if it is a list. */
export type ParameterType = ValueType | { readonly items: ValueType };

/** The types of an operation's parameters, by name. */
export interface ParameterTypes {
  readonly required?: Readonly<Record<string, ParameterType>>;
  readonly optional?: Readonly<Record<string, ParameterType>>;
}
