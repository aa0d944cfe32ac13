export { createSchemas, type OperationSchemas } from "./schemas/create-schemas.ts";
export type { DataShape, NamedShape } from "./schemas/data-shape.ts";
export type { ParameterType, ParameterTypes, ValueType } from "./types/parameter-type.ts";
export type {
  StandardSchemaIssue,
  StandardSchemaProps,
  StandardSchemaResult,
  StandardSchemaV1,
} from "./types/standard-schema.ts";
