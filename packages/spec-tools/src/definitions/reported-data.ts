import { z } from "zod";
import { refuse, refuseInvalid } from "../lib/command-error.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../lib/json.ts";
import { type DeclaredSchema, declaredType } from "./declared-schema.ts";
import { formatFieldPath } from "./field-path.ts";
import type { FieldText, FieldTexts } from "./field-texts.ts";
import type { LoadedOverlay } from "./overlay.ts";
import { walkDataSchemas } from "./schema-texts.ts";

/** What people report about the `data` of an operation. It is used only for values that were never observed. */
export interface ReportedData {
  /** The type; absent if only `like` is reported. */
  readonly schema?: DeclaredSchema | undefined;
  /** The operation (`METHOD /path`) whose `data` has the same fields. */
  readonly like?: string | undefined;
  /** The texts of its fields. */
  readonly texts: FieldTexts;
  readonly chineseTexts: FieldTexts;
}

const reportSchema = z
  .strictObject({
    schema: z.custom<JsonObject>((value) => isJsonObject(value as JsonValue)).optional(),
    like: z.string().optional(),
    source: z.string().trim().min(1),
  })
  .refine(({ schema, like }) => schema !== undefined || like !== undefined, "expected schema, like or both");

// A report belongs to one operation, so its target names it.
const TARGET = /^\$\.paths\['(\/[^']+)'\]\.(get|post)$/;

/**
 * Reads the reports in the overlays of a platform: `x-reported-data` of an operation. Returns them by operation.
 *
 * @throws CommandError (exit code 3) with the file for a malformed report, two reports of one operation, or a target that
 * is not one operation
 */
export function readReports(overlays: readonly LoadedOverlay[]): ReadonlyMap<string, ReportedData> {
  const reports = new Map<string, ReportedData>();
  for (const { file, overlay } of overlays) {
    for (const { target, update } of overlay.actions) {
      if (!isJsonObject(update) || !Object.hasOwn(update, "x-reported-data")) continue;
      const [, path, method] = TARGET.exec(target) ?? [];
      const id = `${method?.toUpperCase()} ${path}`;
      if (path === undefined) throw refuse(file, "a target such as $.paths['/api/…'].get for x-reported-data", target);
      if (reports.has(id)) throw refuse(file, "one x-reported-data per operation", `a second one of ${id}`);
      reports.set(id, parseReport(update["x-reported-data"], `${file}: x-reported-data of ${id}`));
    }
  }
  return reports;
}

function parseReport(value: JsonValue | undefined, location: string): ReportedData {
  const parsed = reportSchema.safeParse(value);
  if (!parsed.success) throw refuseInvalid(location, "a schema or a similar operation, and the source", parsed.error);
  const { schema, like } = parsed.data;
  const type = declaredType(schema);
  if (schema !== undefined && type === undefined) throw refuse(location, "a schema with a type");
  return { schema: type, like, ...readTexts(schema) };
}

function readTexts(schema: JsonObject | undefined): Pick<ReportedData, "texts" | "chineseTexts"> {
  const texts: Record<string, FieldText> = {};
  const chineseTexts: Record<string, FieldText> = {};
  walkDataSchemas({ properties: { data: schema ?? {} } }, {}, (steps, { description, "x-zh": chinese }) => {
    const path = formatFieldPath(steps);
    if (typeof description === "string") texts[path] ??= { description };
    if (typeof chinese === "string") chineseTexts[path] ??= { description: chinese };
  });
  return { texts, chineseTexts };
}
