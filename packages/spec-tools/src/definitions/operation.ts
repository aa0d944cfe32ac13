import type { JsonValue } from "../lib/json.ts";
import type { DeclaredSchema } from "./declared-schema.ts";

/** The methods a published operation may have. */
export type HttpMethod = "get" | "post";

/** Where parameters go: into the query of the URL, or into a form in the body. Those of one operation go together. */
export type ParameterLocation = "query" | "form";

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly description?: string | undefined;
  readonly required: boolean;
  readonly schema: ParameterSchema;
}

/** The type of a parameter. */
export interface ParameterSchema {
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly format?: string | undefined;
  readonly default?: string | number | boolean | undefined;
  readonly enum?: readonly (string | number)[] | undefined;
}

/** One operation as it was published, reduced to what the project uses. */
export interface PublishedOperation {
  /** `METHOD /path`: the only lasting identity of an operation. */
  readonly id: string;
  /** The name of its method on a client. */
  readonly name: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly deprecated: boolean;
  /** Whether the publisher leaves it out of its docs pages. */
  readonly hidden: boolean;
  /** The token among them. */
  readonly parameters: readonly Parameter[];
  /** The example of a successful answer, envelope included; absent where none is published. */
  readonly example?: JsonValue | undefined;
  /** What the published schema says of `data`; absent where it says nothing. */
  readonly declared?: DeclaredSchema | undefined;
}

/** The media type of a form in a body: the only one a request may have. */
export const FORM_MEDIA_TYPE = "application/x-www-form-urlencoded";
