import type { z } from "zod";
import { FORM_MEDIA_TYPE } from "../definitions/operation.ts";
import { refuse, refuseInvalid } from "../lib/command-error.ts";
import type { DocumentOperation, PlatformDocument } from "./document.ts";
import { ownHighlightsSchema, suggestionSchema, valuesSchema } from "./own-texts.ts";

/**
 * Checks the texts that overlays added to a document.
 *
 * @throws CommandError (exit code 3) that names the overlays and the operation if a text is malformed or a suggested
 * operation is unknown
 */
export function checkOwnTexts(document: PlatformDocument, file: string): void {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) => {
    return Object.entries(methods).map(
      ([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const,
    );
  });
  const ids = new Set(operations.map(([id]) => id));
  for (const [id, operation] of operations) {
    check(operation["x-own-highlights"], ownHighlightsSchema, `${file}: x-own-highlights of ${id}`);
    checkSuggestion(operation, id, ids, file);
    checkReport(operation, id, ids, file);
    for (const [name, values] of parameterValues(operation))
      check(values, valuesSchema, `${file}: x-values of the parameter ${name} of ${id}`);
  }
}

function checkSuggestion(operation: DocumentOperation, id: string, ids: ReadonlySet<string>, file: string): void {
  const location = `${file}: x-suggested of ${id}`;
  const suggestion = check(operation["x-suggested"], suggestionSchema, location);
  if (suggestion === undefined || (suggestion.operation !== id && ids.has(suggestion.operation))) return;
  throw refuse(location, "another operation of the platform as METHOD /path", suggestion.operation);
}

// The report itself was checked when it was read.
function checkReport(operation: DocumentOperation, id: string, ids: ReadonlySet<string>, file: string): void {
  const { like } = operation["x-reported-data"] ?? {};
  if (like === undefined || (like !== id && ids.has(like))) return;
  throw refuse(`${file}: like in x-reported-data of ${id}`, "another operation of the platform as METHOD /path", like);
}

function check<Value>(value: unknown, schema: z.ZodType<Value>, location: string): Value | undefined {
  if (value === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw refuseInvalid(location, "texts in English and Chinese", parsed.error);
}

function parameterValues({ parameters, requestBody }: DocumentOperation): [string, unknown][] {
  const fields = Object.entries(requestBody?.content[FORM_MEDIA_TYPE].schema.properties ?? {});
  return [
    ...parameters.map(({ name, "x-values": values }): [string, unknown] => [name, values]),
    ...fields.map(([name, { "x-values": values }]): [string, unknown] => [name, values]),
  ];
}
