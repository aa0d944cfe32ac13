import { z } from "zod";
import { fieldNamePattern, parameterNamePattern } from "../lib/patterns.ts";

/**
 * How an operation pages: the `x-paging` of the document. An operation either counts pages from `start`, or passes the
 * `cursor` of one response to the next call. Paths are relative to `data`: names joined by dots, with `-1` for the last
 * item of an array.
 */
export interface Paging {
  /** The parameter that selects the page. */
  readonly parameter: string;
  /** The number of the first page; present if pages are counted. */
  readonly start?: number | undefined;
  /** The path of the next cursor; present if the operation uses cursors. */
  readonly cursor?: string | undefined;
  /** The path of the field that reports whether more pages follow. */
  readonly more?: string | undefined;
  /** The path of the number of all items. */
  readonly total?: string | undefined;
  /** The path of the number of items that all pages have. It is only reported and does not end an iteration, unlike `total`. */
  readonly expected?: string | undefined;
  /** The path of the array of items; empty if `data` itself is the array. */
  readonly items?: string | undefined;
  /** The path of an item's ID, relative to the item. */
  readonly id?: string | undefined;
}

const pathSchema = z.string().refine(isDataPath, "must be names joined by dots (-1 for the last item)");

/** Validates a {@link Paging}, which overlays may set by hand. */
export const pagingSchema: z.ZodType<Paging> = z
  .strictObject({
    parameter: z.string().regex(parameterNamePattern),
    start: z.number().int().min(0).optional(),
    cursor: pathSchema.optional(),
    more: pathSchema.optional(),
    total: pathSchema.optional(),
    expected: pathSchema.optional(),
    items: z.union([z.literal(""), pathSchema]).optional(),
    id: pathSchema.optional(),
  })
  .refine(
    ({ start, cursor }) => (start === undefined) !== (cursor === undefined),
    "must have exactly one of start and cursor",
  );

/** Whether a name can be a step of a path: an identifier that objects do not inherit. */
export function isPathStep(name: string): boolean {
  return fieldNamePattern.test(name);
}

function isDataPath(text: string): boolean {
  return text.split(".").every((step) => step === "-1" || isPathStep(step));
}
