import { z } from "zod";
import { parameterNamePattern, pathPattern, safeText } from "../lib/patterns.ts";
import type { OmittedParameter } from "./omitted-parameters.ts";
import { FORM_MEDIA_TYPE, type Parameter, type ParameterSchema } from "./operation.ts";

const scalar = z.union([safeText, z.number(), z.boolean()]);

const scalarType = z.enum(["string", "integer", "number", "boolean"]);
// Only an annotation, so an unusual one is dropped.
const format = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .optional()
  .catch(undefined);
const values = z.array(scalar).min(1).optional();

/** The published type of a parameter: a scalar or a list of scalars. Other keywords are ignored. */
const parameterTypeSchema: z.ZodType<ParameterSchema> = z.discriminatedUnion("type", [
  z.object({ type: scalarType, format, default: scalar.optional(), enum: values }),
  z.object({
    type: z.literal("array"),
    items: z.object({ type: scalarType, format, enum: values }),
    default: z.array(scalar).optional().catch(undefined),
  }),
]);

/** How the items of a list are written: with `explode` as one value each, without it as one value with commas. */
const listStyle = {
  style: z.string().optional(),
  explode: z.boolean().default(true),
};

/** A published parameter with the way in which its items are written. */
export interface PublishedParameter extends Omit<Parameter, "explode"> {
  readonly style?: string | undefined;
  readonly explode: boolean;
}

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

// Strict, because another content type or a header would change how a field is sent.
const encodingSchema = z.strictObject({ ...listStyle, allowReserved: z.boolean().optional() });

const formMediaTypeSchema = z.strictObject({
  schema: objectSchema,
  encoding: z.record(z.string(), encodingSchema).default({}),
  example: z.unknown().optional(),
  examples: z.unknown().optional(),
});

/** A published request body, transformed to parameters. It must be a form that contains only scalars and lists of them. */
const formSchema: z.ZodType<readonly PublishedParameter[]> = z
  .object({
    content: z
      .record(z.string(), z.unknown())
      .refine((content) => Object.keys(content).join(" ") === FORM_MEDIA_TYPE, `expected ${FORM_MEDIA_TYPE} only`)
      .pipe(z.object({ [FORM_MEDIA_TYPE]: formMediaTypeSchema })),
  })
  .transform(({ content }) => formParameters(content[FORM_MEDIA_TYPE]));

function formParameters({ schema: form, encoding }: z.infer<typeof formMediaTypeSchema>): PublishedParameter[] {
  return Object.entries(form.properties).map(([name, { description, ...schema }]) => {
    const { style, explode } = (Object.hasOwn(encoding, name) ? encoding[name] : undefined) ?? { explode: true };
    return { name, in: "form", description, required: form.required.includes(name), schema, style, explode };
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
  /** The parameters in the query and in headers. */
  readonly parameters: readonly PublishedParameter[];
  readonly omitted: readonly OmittedParameter[];
  /** The parameters in the form body; absent if the request has no body. */
  readonly requestBody?: readonly PublishedParameter[] | undefined;
  readonly responses: Readonly<Record<string, PublishedResponse>>;
}

/** A published definition. */
export interface PublishedDefinition {
  readonly paths: Readonly<Record<string, Readonly<Record<string, PublishedDefinitionOperation>>>>;
}

const parameterName = z.string().regex(parameterNamePattern, "expected a name like page-size or ids[]");

const parameterSchema: z.ZodType<PublishedParameter> = z.object({
  name: parameterName,
  in: z.enum(["query", "header"]),
  description: safeText.optional(),
  required: z.boolean().default(false),
  schema: parameterTypeSchema,
  ...listStyle,
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
  omitted: z.array(z.object({ name: parameterName, in: z.enum(["header", "cookie"]) })),
  requestBody: formSchema.optional(),
  responses: z.record(z.string().regex(/^(default|[1-5][0-9X]{2})$/), responseSchema),
});

/** The members of a published definition that this project uses. Other members are ignored. */
export const definitionSchema: z.ZodType<PublishedDefinition> = z.object({
  openapi: z.string().regex(/^3\.[01]\.\d+$/),
  paths: z.record(z.string().regex(pathPattern), z.record(z.string(), operationSchema)),
});
