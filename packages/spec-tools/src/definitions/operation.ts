import type { FieldTexts } from "./field-texts.ts";
import type { OmittedParameter } from "./omitted-parameters.ts";
import type { OperationFamily } from "./operation-family.ts";
import type { OperationTexts } from "./operation-texts.ts";
import type { SuccessResponse } from "./success-response.ts";

/** The HTTP methods that a published operation can have. */
export type HttpMethod = "get" | "post";

/** The location of parameters: the query of the URL or a form in the body. It is the same for all that are not headers. */
export type ParameterLocation = "query" | "form";

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation | "header";
  readonly description?: string | undefined;
  readonly required: boolean;
  readonly schema: ParameterSchema;
  /** Present if the items of a list are sent as one value with commas between them, instead of one value each. */
  readonly explode?: false;
}

/** A value of a parameter, or an item of it. */
export type Scalar = string | number | boolean;

/** The type of a parameter. */
export type ParameterSchema = ScalarSchema | ListSchema;

/** The type of a parameter with one value. */
export interface ScalarSchema {
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly format?: string | undefined;
  readonly default?: Scalar | undefined;
  readonly enum?: readonly Scalar[] | undefined;
}

/** The type of a parameter with a list of values. */
export interface ListSchema {
  readonly type: "array";
  readonly items: ScalarSchema;
  readonly default?: readonly Scalar[] | undefined;
}

/** The type of one value of a parameter: of its items if it is a list. */
export function valueSchema(schema: ParameterSchema): ScalarSchema {
  return schema.type === "array" ? schema.items : schema;
}

/** A published operation, reduced to the members that this project uses. */
export interface PublishedOperation extends OperationTexts, OperationFamily, SuccessResponse {
  /** `METHOD /path`, which identifies an operation across releases. */
  readonly id: string;
  /** The name of the client method. */
  readonly name: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly deprecated: boolean;
  /** Whether the publisher omits the operation from its docs pages. */
  readonly hidden: boolean;
  /** All parameters that a request can have, the token included. */
  readonly parameters: readonly Parameter[];
  /** The parameters that are left out; absent if every parameter is in `parameters`. */
  readonly omitted?: readonly OmittedParameter[] | undefined;
  /** The published texts of the fields of `data`; absent if none are published, or they must not be used. */
  readonly fieldTexts?: FieldTexts | undefined;
}

/** The only media type that a request body can have. */
export const FORM_MEDIA_TYPE = "application/x-www-form-urlencoded";
