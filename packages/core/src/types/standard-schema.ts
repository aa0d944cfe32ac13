/**
 * A validator with the interface of Standard Schema, which many libraries accept. It validates synchronously, and does not
 * throw for a value parsed from JSON.
 *
 * @see https://standardschema.dev
 */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": StandardSchemaProps<Input, Output>;
}

/** The members of a {@link StandardSchemaV1}. */
export interface StandardSchemaProps<Input, Output> {
  readonly version: 1;
  /** The author of the schema. */
  readonly vendor: string;
  /** Validates a value. Returns the value itself, or its issues. */
  readonly validate: (value: unknown) => StandardSchemaResult<Output>;
  /** The static types. Never set at run time. */
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
}

/** The result of a validation: a value if `issues` is undefined. */
export type StandardSchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardSchemaIssue[] };

/** What is wrong with a value. The message contains no value. */
export interface StandardSchemaIssue {
  readonly message: string;
  /** The keys that lead to the wrong part; absent if it is the whole value. */
  readonly path?: readonly PropertyKey[] | undefined;
}
