/**
 * The part of a Standard Schema that checks values, so that schemas of zod, valibot, arktype and others can be passed.
 *
 * @see https://standardschema.dev
 */
export interface ParameterSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly validate: (value: unknown) => SchemaResult | Promise<SchemaResult>;
  };
}

/** The result of a schema: without issues, the value fits. */
export interface SchemaResult {
  readonly issues?: readonly SchemaIssue[] | undefined;
}

/** A difference between a value and its schema. */
export interface SchemaIssue {
  readonly message: string;
  /** The keys that lead to the part that does not fit. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** Schemas of parameters by the names of methods, as the module `schemas` of a platform exports them. */
export type ParameterSchemas = Readonly<Record<string, { readonly parameters: ParameterSchema }>>;
