import { z } from "zod";
import { FORM_MEDIA_TYPE } from "../document/form-media-type.ts";
import { parameterNamePattern, safeText } from "../gate/patterns.ts";
import type { Parameter, ParameterSchema } from "./operation.ts";
import { parameterTypeSchema } from "./parameter-type-schema.ts";

interface Form {
  readonly properties: Readonly<Record<string, ParameterSchema & { readonly description?: string | undefined }>>;
  readonly required: readonly string[];
}

const property = z.intersection(parameterTypeSchema, z.object({ description: safeText.optional() }));

// zod leaves a key of this name out without a word.
const ownProperties = z.custom<object>(
  (value) => typeof value === "object" && value !== null && !Object.hasOwn(value, "__proto__"),
  'expected properties, and none called "__proto__"',
);

// Strict: a keyword such as allOf or $ref would bring in properties nobody looked at.
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
    "expected every required name among the properties",
  );

const mediaTypeSchema = z.strictObject({
  schema: objectSchema,
  example: z.unknown().optional(),
  examples: z.unknown().optional(),
});

/** A published request body: a form of scalars and nothing else, read as the parameters it holds. */
export const formSchema: z.ZodType<readonly Parameter[]> = z
  .object({
    content: z
      .record(z.string(), z.unknown())
      .refine((content) => Object.keys(content).join(" ") === FORM_MEDIA_TYPE, `expected ${FORM_MEDIA_TYPE} only`)
      .pipe(z.object({ [FORM_MEDIA_TYPE]: mediaTypeSchema })),
  })
  .transform(({ content }) => formParameters(content[FORM_MEDIA_TYPE].schema));

function formParameters({ properties, required }: Form): Parameter[] {
  return Object.entries(properties).map(([name, { description, ...schema }]) => {
    return { name, in: "form" as const, description, required: required.includes(name), schema };
  });
}
