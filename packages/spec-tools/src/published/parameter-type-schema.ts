import { z } from "zod";
import { safeText } from "../gate/patterns.ts";
import type { ParameterSchema } from "./operation.ts";

const scalar = z.union([safeText, z.number(), z.boolean()]);

/** The published type of a parameter: a scalar. What else is said of it is not looked at. */
export const parameterTypeSchema: z.ZodType<ParameterSchema> = z.object({
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
});
