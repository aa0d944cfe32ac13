import { z } from "zod";
import { parameterNamePattern } from "../lib/patterns.ts";

/**
 * How an operation pages, the `x-paging` of the document. It counts pages from `start`, or it carries the `cursor` of
 * one answer into the next call. Places are in `data`: names joined by dots, with `-1` for the last item of an array.
 */
export interface Paging {
  /** The parameter that asks for a page. */
  readonly parameter: string;
  /** The number of the first page, where pages are counted. */
  readonly start?: number | undefined;
  /** Where the next cursor stands, where one is carried. */
  readonly cursor?: string | undefined;
  /** Where it is said whether there is more. */
  readonly more?: string | undefined;
  /** Where the number of all items stands. */
  readonly total?: string | undefined;
  /** Where the array of items stands; empty where `data` is that array. */
  readonly items?: string | undefined;
  /** Where the ID of an item stands, in the item. */
  readonly id?: string | undefined;
}

const pathSchema = z.string().refine(isDataPath, "expected names joined by dots, or -1 for a last item");

/** Tells a well-formed {@link Paging}; people write some by hand. */
export const pagingSchema: z.ZodType<Paging> = z
  .strictObject({
    parameter: z.string().regex(parameterNamePattern),
    start: z.number().int().min(0).optional(),
    cursor: pathSchema.optional(),
    more: pathSchema.optional(),
    total: pathSchema.optional(),
    items: z.union([z.literal(""), pathSchema]).optional(),
    id: pathSchema.optional(),
  })
  .refine(({ start, cursor }) => (start === undefined) !== (cursor === undefined), "expected either start or cursor");

/** Whether a name can be a step of a place: an identifier that no object has by itself. */
export function isPathStep(name: string): boolean {
  return parameterNamePattern.test(name);
}

function isDataPath(text: string): boolean {
  return text.split(".").every((step) => step === "-1" || isPathStep(step));
}
