import { z } from "zod";
import { parameterNamePattern, pathPattern, safeText } from "../gate/patterns.ts";
import { formSchema } from "./form-schema.ts";
import type { Parameter } from "./operation.ts";
import { parameterTypeSchema } from "./parameter-type-schema.ts";

/** The media type of a published response. */
export interface PublishedMediaType {
  readonly schema?: unknown;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>> | undefined;
}

/** A published response. */
interface PublishedResponse {
  readonly content?: Readonly<Record<string, PublishedMediaType>> | undefined;
}

/** An operation inside a published definition. */
export interface PublishedDefinitionOperation {
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly deprecated: boolean;
  readonly "x-docs-hidden": boolean;
  /** The parameters in the query. */
  readonly parameters: readonly Parameter[];
  /** The parameters in the form a request has for a body; absent where it has no body. */
  readonly requestBody?: readonly Parameter[] | undefined;
  readonly responses: Readonly<Record<string, PublishedResponse>>;
}

/** A published definition. */
export interface PublishedDefinition {
  readonly paths: Readonly<Record<string, Readonly<Record<string, PublishedDefinitionOperation>>>>;
}

const parameterSchema: z.ZodType<Parameter> = z.object({
  name: z.string().regex(parameterNamePattern),
  in: z.literal("query"),
  description: safeText.optional(),
  required: z.boolean().default(false),
  schema: parameterTypeSchema,
});

const mediaTypeSchema = z.object({
  schema: z.unknown().optional(),
  example: z.unknown().optional(),
  examples: z.record(z.string(), z.object({ value: z.unknown().optional() })).optional(),
});

const responseSchema = z.object({
  content: z.record(z.string(), mediaTypeSchema).optional(),
});

const operationSchema: z.ZodType<PublishedDefinitionOperation> = z.object({
  summary: safeText.optional(),
  description: safeText.optional(),
  deprecated: z.boolean().default(false),
  "x-docs-hidden": z.boolean().default(false),
  parameters: z.array(parameterSchema).default([]),
  requestBody: formSchema.optional(),
  responses: z.record(z.string().regex(/^(default|[1-5][0-9X]{2})$/), responseSchema),
});

/** A published definition, as far as it is used; whatever else it holds is not looked at. */
export const definitionSchema: z.ZodType<PublishedDefinition> = z.object({
  openapi: z.string().regex(/^3\.[01]\.\d+$/),
  paths: z.record(z.string().regex(pathPattern), z.record(z.string(), operationSchema)),
});
