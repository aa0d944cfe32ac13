import type { ChineseTexts } from "../definitions/chinese-texts.ts";
import type { OmittedParameter } from "../definitions/omitted-parameters.ts";
import type { Highlight, UseCase } from "../definitions/operation-texts.ts";
import type { FORM_MEDIA_TYPE, HttpMethod, Parameter, ParameterSchema } from "../definitions/operation.ts";
import type { GeneratedBy } from "../lib/generated-by.ts";
import type { JsonValue } from "../lib/json.ts";
import type { Schema } from "../lib/schema.ts";
import type { OwnHighlight, ParameterValue, Suggestion } from "./own-texts.ts";
import type { Paging } from "./paging.ts";

/** A reference to a component of the document. */
export interface Reference {
  readonly $ref: string;
}

/** A named example of a response. */
export interface Example {
  readonly summary: string;
  /** Marks an example that was neither published nor observed. */
  readonly "x-synthetic"?: true;
  readonly value: JsonValue;
}

/** The content of a response: always JSON, always with a schema and named examples. */
export interface JsonContent {
  readonly "application/json": {
    readonly schema: Schema;
    readonly examples: Readonly<Record<string, Example | Reference>>;
  };
}

/** A declared response. */
export interface DocumentResponse {
  readonly description: string;
  /** What replaces the members of the same names in Chinese docstrings. */
  readonly "x-zh"?: { readonly description: string };
  readonly content: JsonContent;
}

/** The values of a parameter that overlays add to its description. */
interface DescribedValues {
  readonly "x-values"?: readonly ParameterValue[] | undefined;
}

/** A parameter in the query, in a header or in a form, with the values that overlays add to its description. */
export type DocumentParameter = Parameter & DescribedValues;

/** A parameter in the query or in a header. */
export type RequestParameter = DocumentParameter & { readonly in: "query" | "header" };

/** A field of a form. */
export type FormField = ParameterSchema & DescribedValues & { readonly description?: string | undefined };

/** How a list in a form is sent: with `explode` as one value per item, without it as one value with commas. */
interface ListEncoding {
  readonly style: "form";
  readonly explode: boolean;
}

/** A form as the request body. The token is one of its fields, because OpenAPI has no security scheme for a body. */
export interface FormBody {
  readonly required: true;
  readonly content: {
    readonly [FORM_MEDIA_TYPE]: {
      readonly schema: {
        readonly type: "object";
        readonly required: readonly string[];
        readonly properties: Readonly<Record<string, FormField>>;
      };
      /** How each list is sent; absent in a form without a list. Explicit, because Prism does not apply the defaults. */
      readonly encoding?: Readonly<Record<string, ListEncoding>>;
    };
  };
}

/** An operation of the document. Its operationId is the name of its method on the client. */
export interface DocumentOperation {
  /** The one tag of the operation; see {@link PlatformDocument.tags}. */
  readonly tags: readonly [string];
  readonly operationId: string;
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly deprecated?: true;
  /** Present if the publisher's documentation pages do not list the operation. */
  readonly "x-docs-hidden"?: true;
  /** The first release without the operation; present if the operation is no longer published. */
  readonly "x-vanished-since"?: string;
  /** The published name of the operations that are alternatives of this one. */
  readonly "x-endpoint-family"?: string;
  /** Present if the publisher recommends the operation among its alternatives. */
  readonly "x-recommended"?: true;
  /** The operation that an overlay suggests instead. */
  readonly "x-suggested"?: Suggestion;
  /** What people report about the data of a response, with its source. */
  readonly "x-reported-data"?: { readonly like?: string; readonly source: string };
  /** The published remarks about the operation. */
  readonly "x-highlights"?: readonly Highlight[];
  /** The remarks that overlays add. */
  readonly "x-own-highlights"?: readonly OwnHighlight[];
  /** The published uses of the operation. */
  readonly "x-use-cases"?: readonly UseCase[];
  /** How the operation pages; absent if it does not. */
  readonly "x-paging"?: Paging;
  /** The published Chinese texts. */
  readonly "x-zh"?: ChineseTexts;
  readonly externalDocs: { readonly url: string };
  readonly parameters: readonly RequestParameter[];
  /** The optional parameters that no method takes, because a client must not or cannot set them. */
  readonly "x-omitted-parameters"?: readonly OmittedParameter[];
  /** The form body with the parameters; if present, `parameters` contains only headers. */
  readonly requestBody?: FormBody;
  /** Empty if the token is in the form; otherwise the security of the document applies. */
  readonly security?: readonly [];
  readonly responses: Readonly<Record<string, DocumentResponse | Reference>>;
}

/** What a document is, and its license as an SPDX identifier. */
export interface DocumentInfo {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly license: { readonly name: string; readonly identifier: string };
}

/** A group of operations. */
export interface DocumentTag {
  readonly name: string;
  readonly description: string;
}

/** The OpenAPI 3.1 document of a platform. Types, client, mock and drift report read only this document. */
export interface PlatformDocument {
  readonly openapi: "3.1.0";
  readonly "x-generated": GeneratedBy;
  readonly info: DocumentInfo;
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly { readonly token: readonly [] }[];
  readonly tags: readonly DocumentTag[];
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<HttpMethod, DocumentOperation>>>>>;
  readonly components: {
    readonly securitySchemes: { readonly token: Readonly<Record<"type" | "in" | "name" | "description", string>> };
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, DocumentResponse>>;
    readonly examples: Readonly<Record<string, Example>>;
  };
}
