import type { ChineseTexts } from "../definitions/chinese-texts.ts";
import type { FORM_MEDIA_TYPE, HttpMethod, Parameter, ParameterSchema } from "../definitions/operation.ts";
import type { GeneratedBy } from "../lib/generated-by.ts";
import type { JsonValue } from "../lib/json.ts";
import type { Schema } from "../lib/schema.ts";
import type { Paging } from "./paging.ts";

/** A pointer into the document. */
export interface Reference {
  readonly $ref: string;
}

/** A named example of an answer. */
export interface Example {
  readonly summary: string;
  /** Marks an example that was never observed. */
  readonly "x-synthetic"?: true;
  readonly value: JsonValue;
}

/** The content of an answer: always JSON, always with a schema and named examples. */
export interface JsonContent {
  readonly "application/json": {
    readonly schema: Schema;
    readonly examples: Readonly<Record<string, Example | Reference>>;
  };
}

/** A declared answer. */
export interface DocumentResponse {
  readonly description: string;
  readonly content: JsonContent;
}

/** A parameter in the query. */
export type QueryParameter = Parameter & { readonly in: "query" };

/** A field of a form. */
export type FormField = ParameterSchema & { readonly description?: string | undefined };

/** The form a request has for a body. The token is one of its fields: OpenAPI knows no security scheme for a body. */
export interface FormBody {
  readonly required: true;
  readonly content: {
    readonly [FORM_MEDIA_TYPE]: {
      readonly schema: {
        readonly type: "object";
        readonly required: readonly string[];
        readonly properties: Readonly<Record<string, FormField>>;
      };
    };
  };
}

/** An operation as the document holds it. Its operationId is the name of its method. */
export interface DocumentOperation {
  readonly operationId: string;
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly deprecated?: true;
  /** The publisher leaves it out of its docs pages. */
  readonly "x-docs-hidden"?: true;
  /** The release it was first missing from: it is published no more. */
  readonly "x-vanished-since"?: string;
  /** How it pages, where it does. */
  readonly "x-paging"?: Paging;
  /** The publisher's texts in Chinese. */
  readonly "x-zh"?: ChineseTexts;
  readonly externalDocs: { readonly url: string };
  readonly parameters: readonly QueryParameter[];
  /** The form of an operation that takes one; it has no parameters then. */
  readonly requestBody?: FormBody;
  /** Empty where the token is in the form; otherwise that of the document applies. */
  readonly security?: readonly [];
  readonly responses: Readonly<Record<string, DocumentResponse | Reference>>;
}

/** THE document of a platform: types, client, mock and drift read only this. OpenAPI 3.1. */
export interface PlatformDocument {
  readonly openapi: "3.1.0";
  readonly "x-generated": GeneratedBy;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly { readonly token: readonly [] }[];
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<HttpMethod, DocumentOperation>>>>>;
  readonly components: {
    readonly securitySchemes: { readonly token: Readonly<Record<"type" | "in" | "name" | "description", string>> };
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, DocumentResponse>>;
    readonly examples: Readonly<Record<string, Example>>;
  };
}
