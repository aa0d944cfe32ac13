import { z } from "zod";
import { parameterNamePattern, pathPattern, safeText } from "../gate/patterns.ts";
import type { Parameter } from "./operation.ts";

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
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, PublishedResponse>>;
}

/** A published definition. */
export interface PublishedDefinition {
  readonly paths: Readonly<Record<string, Readonly<Record<string, PublishedDefinitionOperation>>>>;
}

const scalar = z.union([safeText, z.number(), z.boolean()]);

const parameterSchema: z.ZodType<Parameter> = z.object({
  name: z.string().regex(parameterNamePattern),
  in: z.literal("query"),
  description: safeText.optional(),
  required: z.boolean().default(false),
  schema: z.object({
    type: z.enum(["string", "integer", "number", "boolean"]),
    format: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .optional(),
    default: scalar.optional(),
    enum: z
      .array(z.union([safeText, z.number()]))
      .min(1)
      .optional(),
  }),
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
  parameters: z.array(parameterSchema).default([]),
  responses: z.record(z.string().regex(/^(default|[1-5][0-9X]{2})$/), responseSchema),
});

/** A published definition, as far as it is used; whatever else it holds is not looked at. */
export const definitionSchema: z.ZodType<PublishedDefinition> = z.object({
  openapi: z.string().regex(/^3\.[01]\.\d+$/),
  paths: z.record(z.string().regex(pathPattern), z.record(z.string(), operationSchema)),
});
