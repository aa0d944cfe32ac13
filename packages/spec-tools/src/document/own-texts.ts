import { z } from "zod";
import type { Highlight } from "../definitions/operation-texts.ts";
import { safeText } from "../lib/patterns.ts";

/** A text that this project wrote in both languages. */
export interface BilingualText {
  readonly en: string;
  readonly zh: string;
}

/** A remark that this project wrote about an operation. It gives way to a published one. */
export interface OwnHighlight {
  readonly kind: "CAPABILITY" | "CONDITION" | "LIMITATION" | "GUIDANCE";
  readonly content: BilingualText;
  /** The subject, as the publisher names it. */
  readonly concept?: string | undefined;
}

/** The operation that this project suggests instead of another one. A published recommendation replaces it. */
export interface Suggestion {
  /** `METHOD /path`. */
  readonly operation: string;
  /** Continues the sentence "Suggested by this project: …, because". */
  readonly reason: BilingualText;
  /** The source of the reason. */
  readonly source: string;
}

/** A value of a parameter, and what it means. */
export interface ParameterValue {
  readonly value: string;
  readonly meaning?: BilingualText | undefined;
  /** The values below it, e.g. the second level of a category. */
  readonly children?: readonly string[] | undefined;
}

const line = safeText.refine((text) => /^\S(.*\S)?$/.test(text), "expected one line without spaces around it");
const bilingual: z.ZodType<BilingualText> = z.strictObject({ en: line, zh: line });

const kind = z.enum(["CAPABILITY", "CONDITION", "LIMITATION", "GUIDANCE"]);

/** The schema of `x-own-highlights`. */
export const ownHighlightsSchema: z.ZodType<readonly OwnHighlight[]> = z
  .array(z.strictObject({ kind, content: bilingual, concept: line.optional() }))
  .min(1);

/** The schema of `x-suggested`. */
export const suggestionSchema: z.ZodType<Suggestion> = z.strictObject({
  operation: z.string(),
  reason: bilingual,
  source: line,
});

/** The schema of the `x-values` of a parameter. */
export const valuesSchema: z.ZodType<readonly ParameterValue[]> = z
  .array(z.strictObject({ value: line, meaning: bilingual.optional(), children: z.array(line).min(1).optional() }))
  .min(1);

/**
 * The remarks to show: the published ones, then those of this project. A published remark replaces one of this project if
 * it has the same kind, and the same subject or none.
 */
export function mergeHighlights(
  published: readonly Highlight[] = [],
  own: readonly OwnHighlight[] = [],
  language: keyof BilingualText = "en",
): readonly Highlight[] {
  const kept = own.filter(({ kind: ownKind, concept }) => {
    return !published.some((one) => one.kind === ownKind && (one.concept ?? concept) === concept);
  });
  return [...published, ...kept.map((one) => ({ ...one, content: one.content[language] }))];
}

/**
 * The values to show beside a description: those of this project, or none if the description already names each value.
 */
export function shownValues(description = "", values: readonly ParameterValue[] = []): readonly ParameterValue[] {
  return values.every(({ value }) => isNamed(description, value)) ? [] : values;
}

// A longer value does not name a shorter one: `_10` is not `_1`.
function isNamed(description: string, value: string): boolean {
  const escaped = value.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const [start, end] = [/^\w/.test(value) ? String.raw`(?<!\w)` : "", /\w$/.test(value) ? String.raw`(?!\w)` : ""];
  return new RegExp(start + escaped + end, "u").test(description);
}
