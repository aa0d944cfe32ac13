import { z } from "zod";
import { isJsonObject, type JsonObject, type JsonValue } from "../lib/json.ts";
import { safeText } from "../lib/patterns.ts";
import { formatFieldPath, parseFieldPath, type PathStep } from "./field-path.ts";
import { optionalName, optionalText } from "./operation-texts.ts";
import { walkDataSchemas } from "./schema-texts.ts";
import { contractOwners, findSuccess, isUsable, readContractStatus } from "./success-response.ts";

/** The published text of a field of `data`. It has at least one member. */
export interface FieldText {
  /** A short name, e.g. `Note ID`. */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** E.g. `ms`. */
  readonly unit?: string | undefined;
}

/** The published texts of the fields of `data`, by path, e.g. `data.items[].id`. */
export type FieldTexts = Readonly<Record<string, FieldText>>;

const isPath = (path: string): boolean => {
  const steps = parseFieldPath(path);
  return steps !== undefined && formatFieldPath(steps) === path;
};

/** The texts of fields in a file. */
export const fieldTextsSchema: z.ZodType<FieldTexts> = z.record(
  z.string().refine(isPath, "expected a path such as data.items[].id"),
  z.strictObject({ title: safeText.optional(), description: safeText.optional(), unit: safeText.optional() }),
);

// About six times the largest published response with one sentence per field. A file must not become too large to read.
const MAX_LENGTH = 200_000;

/**
 * Reads the published texts of the fields of an operation's `data`: those of the properties of its schema, then those of
 * `x-response-field-descriptions`, then those of `x-key-response-fields`. Of two texts for one field, the first one wins
 * member by member. Values that cannot be shown are left out. A response that is marked as stale or pending has no texts,
 * because they would describe fields that changed.
 */
export function readFieldTexts(operation: JsonObject, definition: JsonObject): FieldTexts | undefined {
  const owners = contractOwners(operation, definition);
  if (!isUsable(readContractStatus(owners))) return undefined;
  const found = new Map<string, FieldText>();
  let length = 0;
  const add = (steps: readonly PathStep[], values: TextValues): void => {
    // A hostile document repeats its texts at more paths than fit.
    if (length > MAX_LENGTH) return;
    const path = formatFieldPath(steps);
    const text = { ...readText(steps, values), ...found.get(path) };
    if (Object.keys(text).length === 0 || !isPath(path)) return;
    length += path.length + textLength(text) - textLength(found.get(path));
    if (length <= MAX_LENGTH) found.set(path, text);
  };
  walkDataSchemas(findSuccess(operation, definition).media?.["schema"], definition, (steps, schema, isOwn) => {
    const { title, description, unit, "x-unit": extensionUnit } = schema;
    add(steps, { title: isOwn ? title : undefined, description, unit: unit ?? extensionUnit });
  });
  for (const extension of ["x-response-field-descriptions", "x-key-response-fields"]) {
    for (const { path, title, name, description, unit, "x-unit": extensionUnit } of entriesOf(owners, extension)) {
      const steps = typeof path === "string" ? parseFieldPath(path) : undefined;
      if (steps !== undefined) add(steps, { title: title ?? name, description, unit: unit ?? extensionUnit });
    }
  }
  return found.size === 0 ? undefined : Object.fromEntries(found);
}

const MAX_ENTRIES = 5_000;

function entriesOf(owners: readonly JsonObject[], extension: string): JsonObject[] {
  return owners.flatMap((owner) => {
    const list = owner[extension];
    return Array.isArray(list) ? list.slice(0, MAX_ENTRIES).filter(isJsonObject) : [];
  });
}

/** The members of a text as published. */
type TextValues = Readonly<Record<keyof FieldText, JsonValue | undefined>>;

function readText(steps: readonly PathStep[], { title, description, unit }: TextValues): FieldText {
  const text = {
    title: titleOf(steps, optionalText.parse(title)),
    description: optionalText.parse(description),
    unit: optionalName.parse(unit),
  };
  return Object.fromEntries(Object.entries(text).filter(([, value]) => value !== undefined));
}

// A title that is only the name of the field in other letters adds nothing.
function titleOf(steps: readonly PathStep[], title: string | undefined): string | undefined {
  const key = steps.findLast((step) => step !== null) ?? "data";
  return title !== undefined && lettersOf(title) === lettersOf(key) ? undefined : title;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, "");
}

function textLength({ title = "", description = "", unit = "" }: FieldText = {}): number {
  return title.length + description.length + unit.length;
}
