import { z } from "zod";
import { refuse, refuseInvalid } from "../lib/command-error.ts";
import { serializeJson } from "../lib/json.ts";
import { parseJson } from "../lib/parse-json.ts";
import { parameterNamePattern, safeText } from "../lib/patterns.ts";
import { type FieldTexts, fieldTextsSchema } from "./field-texts.ts";
import { operationFileName } from "./names.ts";
import { highlightList, type OperationTexts, useCaseList } from "./operation-texts.ts";

/** The published Chinese texts of an operation. */
export interface ChineseTexts extends OperationTexts {
  /** `METHOD /path`. */
  readonly operation: string;
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  /** The descriptions of the parameters, by parameter name. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The texts of the fields of `data`; absent if none are published. */
  readonly fields?: FieldTexts | undefined;
}

const textsSchema: z.ZodType<ChineseTexts> = z.strictObject({
  operation: z.string(),
  summary: safeText.optional(),
  description: safeText.optional(),
  highlights: highlightList.optional(),
  useCases: useCaseList.optional(),
  parameters: z.record(z.string().regex(parameterNamePattern), safeText),
  fields: fieldTextsSchema.optional(),
});

/** Returns the path of the file with the Chinese texts of an operation. */
export function chineseFile(platform: string, operationName: string): string {
  return `specs/published/${platform}/zh/${operationFileName(operationName)}`;
}

/** Serializes Chinese texts as the text of their file. */
export function serializeChineseTexts(texts: ChineseTexts): string {
  const { operation, summary, description, highlights, useCases, parameters, fields } = texts;
  return `${serializeJson({ operation, summary, description, highlights, useCases, parameters, fields }, 2)}\n`;
}

/**
 * Parses a file of Chinese texts.
 *
 * @throws CommandError (exit code 3) that names the file
 */
export function parseChineseTexts(text: string, file: string, operation: string): ChineseTexts {
  const parsed = textsSchema.safeParse(parseJson(text, file));
  if (!parsed.success) throw refuseInvalid(file, "the Chinese texts of an operation", parsed.error);
  if (parsed.data.operation !== operation)
    throw refuse(file, `the Chinese texts of ${operation}`, parsed.data.operation);
  return parsed.data;
}
