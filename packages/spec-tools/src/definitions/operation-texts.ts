import { z } from "zod";
import { safeText } from "../lib/patterns.ts";
import { cutText } from "../lib/text.ts";

/** A published remark about an operation. */
export interface Highlight {
  /** CAPABILITY, CONDITION, LIMITATION, GUIDANCE or another published word. */
  readonly kind?: string | undefined;
  readonly content: string;
  /** The subject, e.g. `video_download`. */
  readonly concept?: string | undefined;
  /** Other words for the subject. */
  readonly aliases?: readonly string[] | undefined;
  /** The paths of the fields that the remark is about. */
  readonly fieldPaths?: readonly string[] | undefined;
}

/** A published use of an operation. It has a title, a description or both. */
export interface UseCase {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** Other words for it. */
  readonly aliases?: readonly string[] | undefined;
}

/** The published remarks and uses of an operation; absent if none is published. */
export interface OperationTexts {
  readonly highlights?: readonly Highlight[] | undefined;
  readonly useCases?: readonly UseCase[] | undefined;
}

const MAX_ENTRIES = 50;
const MAX_TEXT = 2_000;

const text = safeText.refine((value) => value.trim() !== "").transform((value) => cutText(value, MAX_TEXT));
// A name is never cut, because a part of it could be another name.
const name = safeText.refine((value) => /^.{1,200}$/.test(value) && value.trim() !== "");

/** A published text; undefined for a value that cannot be shown. A long one is cut. */
export const optionalText: z.ZodType<string | undefined> = text.optional().catch(undefined);

/** A published name in one line; undefined for a value that cannot be shown. */
export const optionalName: z.ZodType<string | undefined> = name.optional().catch(undefined);

const names = listOf(name)
  .transform((list) => (list.length === 0 ? undefined : list))
  .optional()
  .catch(undefined);

const highlight: z.ZodType<Highlight> = z
  .object({ kind: optionalName, content: text, concept: optionalName, aliases: names, fieldPaths: names })
  .transform(omitUndefined);

const useCase: z.ZodType<UseCase> = z.union([
  text.transform((title) => ({ title })),
  z
    .object({ id: optionalName, title: optionalText, description: optionalText, aliases: names })
    .refine(({ title, description }) => title !== undefined || description !== undefined)
    .transform(omitUndefined),
]);

/** Remarks, without the entries that cannot be used. */
export const highlightList: z.ZodType<readonly Highlight[]> = listOf(highlight);

/** Uses, without the entries that cannot be used. */
export const useCaseList: z.ZodType<readonly UseCase[]> = listOf(useCase);

/**
 * Reads the published remarks and uses of an operation. Values that cannot be used are left out, because a text never
 * makes an operation unusable: at most 50 of each are read, and a text of more than 2,000 characters is cut.
 */
export function readOperationTexts(operation: {
  readonly "x-highlights"?: unknown;
  readonly "x-use-cases"?: unknown;
}): OperationTexts {
  const found = {
    highlights: highlightList.catch([]).parse(operation["x-highlights"]),
    useCases: useCaseList.catch([]).parse(operation["x-use-cases"]),
  };
  return {
    ...(found.highlights.length === 0 ? {} : { highlights: found.highlights }),
    ...(found.useCases.length === 0 ? {} : { useCases: found.useCases }),
  };
}

// Skips the entries that do not fit.
function listOf<Entry>(entry: z.ZodType<Entry>): z.ZodType<Entry[]> {
  return z.array(z.unknown()).transform((values) => {
    const read = values.slice(0, 10 * MAX_ENTRIES).flatMap((value) => {
      const parsed = entry.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    });
    return read.slice(0, MAX_ENTRIES);
  });
}

function omitUndefined<Entry extends object>(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Entry;
}
