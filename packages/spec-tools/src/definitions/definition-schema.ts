import { z } from "zod";
import { parameterNamePattern, pathPattern, safeText } from "../lib/patterns.ts";
import { FORM_MEDIA_TYPE, type Parameter, type ParameterSchema } from "./operation.ts";

const scalar = z.union([safeText, z.number(), z.boolean()]);

/** The published type of a parameter: a scalar. Other keywords are ignored. */
const parameterTypeSchema: z.ZodType<ParameterSchema> = z.object({
  type: z.enum(["string", "integer", "number", "boolean"]),
  // Only an annotation, so an unusual one is dropped.
  format: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional()
    .catch(undefined),
  default: scalar.optional(),
  enum: z.array(scalar).min(1).optional(),
});

interface Form {
  readonly properties: Readonly<Record<string, ParameterSchema & { readonly description?: string | undefined }>>;
  readonly required: readonly string[];
}

const property = z.intersection(parameterTypeSchema, z.object({ description: safeText.optional() }));

// zod silently drops a key of this name, so it is refused before zod sees it.
const ownProperties = z.custom<object>(
  (value) => typeof value === "object" && value !== null && !Object.hasOwn(value, "__proto__"),
  'expected properties without the name "__proto__"',
);

// Strict, because a keyword such as allOf or $ref would add properties that are not validated here.
const objectSchema: z.ZodType<Form> = z
  .strictObject({
    type: z.literal("object"),
    title: safeText.optional(),
    description: safeText.optional(),
    properties: ownProperties.pipe(z.record(z.string().regex(parameterNamePattern), property)),
    required: z.array(z.string()).default([]),
  })
  .refine(
    ({ properties, required }) => required.every((name) => Object.hasOwn(properties, name)),
    "expected every required name to be a property",
  );

const formMediaTypeSchema = z.strictObject({
  schema: objectSchema,
  example: z.unknown().optional(),
  examples: z.unknown().optional(),
});

/** A published request body, transformed to parameters. It must be a form that contains only scalars. */
const formSchema: z.ZodType<readonly Parameter[]> = z
  .object({
    content: z
      .record(z.string(), z.unknown())
      .refine((content) => Object.keys(content).join(" ") === FORM_MEDIA_TYPE, `expected ${FORM_MEDIA_TYPE} only`)
      .pipe(z.object({ [FORM_MEDIA_TYPE]: formMediaTypeSchema })),
  })
  .transform(({ content }) => formParameters(content[FORM_MEDIA_TYPE].schema));

function formParameters({ properties, required }: Form): Parameter[] {
  return Object.entries(properties).map(([name, { description, ...schema }]) => {
    return { name, in: "form" as const, description, required: required.includes(name), schema };
  });
}

/** The content of a published response for one media type. */
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
  /** Any value, as the following extensions. */
  readonly "x-highlights"?: unknown;
  readonly "x-use-cases"?: unknown;
  readonly "x-endpoint-family"?: unknown;
  readonly "x-recommended"?: unknown;
  /** The parameters in the query. */
  readonly parameters: readonly Parameter[];
  /** The parameters in the form body; absent if the request has no body. */
  readonly requestBody?: readonly Parameter[] | undefined;
  readonly responses: Readonly<Record<string, PublishedResponse>>;
}

/** A published definition. */
export interface PublishedDefinition {
  readonly paths: Readonly<Record<string, Readonly<Record<string, PublishedDefinitionOperation>>>>;
}

const parameterSchema: z.ZodType<Parameter> = z.object({
  name: z.string().regex(parameterNamePattern, "expected a name like page-size or ids[]"),
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
  "x-highlights": z.unknown().optional(),
  "x-use-cases": z.unknown().optional(),
  "x-endpoint-family": z.unknown().optional(),
  "x-recommended": z.unknown().optional(),
  parameters: z.array(parameterSchema).default([]),
  requestBody: formSchema.optional(),
  responses: z.record(z.string().regex(/^(default|[1-5][0-9X]{2})$/), responseSchema),
});

/** The members of a published definition that this project uses. Other members are ignored. */
export const definitionSchema: z.ZodType<PublishedDefinition> = z.object({
  openapi: z.string().regex(/^3\.[01]\.\d+$/),
  paths: z.record(z.string().regex(pathPattern), z.record(z.string(), operationSchema)),
});
