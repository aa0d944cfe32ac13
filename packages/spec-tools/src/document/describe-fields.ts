import { type PathStep, parseFieldPath } from "../definitions/field-path.ts";
import type { FieldText, FieldTexts } from "../definitions/field-texts.ts";
import { dataComponent } from "../definitions/names.ts";
import type { ObservedOperation } from "../inference/load-observed.ts";
import type { Components, Schema } from "../lib/schema.ts";
import { quoteKey } from "../lib/text.ts";

/** The operations of a platform with what is published about their fields. */
type DescribedOperation = Pick<ObservedOperation, "id" | "name" | "fieldTexts" | "chinese" | "reported">;

/** A published text, and the operation and the path for which it was published. */
export interface ShownText {
  /** `METHOD /path`. */
  readonly operation: string;
  /** E.g. `data.items[].id`. */
  readonly path: string;
  readonly text: FieldText;
}

/**
 * Adds the published and the reported texts of fields to the schemas of `data`, before the notes of this project. A text for a field that no
 * schema has is left out: its docstring would name something that code cannot read.
 */
export function describeFields(
  schemas: Readonly<Record<string, Schema>>,
  operations: readonly DescribedOperation[],
): Record<string, Schema> {
  const english = shownFieldTexts(schemas, operations);
  const chinese = shownFieldTexts(schemas, operations, ({ chinese: texts, reported }) => {
    return { ...reported?.chineseTexts, ...texts?.fields };
  });
  const describeAt = (field: string, schema: Schema): Schema => {
    return describe(schema, english.get(field)?.text, chinese.get(field)?.text);
  };
  const described = Object.entries(schemas).map(([component, schema]): [string, Schema] => {
    const { properties } = schema;
    if (properties === undefined) return [component, describeAt(component, schema)];
    const fields = Object.entries(properties).map(([key, field]) => {
      return [key, describeAt(fieldId(component, key), field)] as const;
    });
    return [component, describeAt(component, { ...schema, properties: Object.fromEntries(fields) })];
  });
  return Object.fromEntries(described);
}

/**
 * The texts that the schemas of `data` show, by field. Operations share types, so a field can have several texts: the one of
 * the first operation is shown, and in it the one of the field rather than that of its items. Published texts replace
 * reported ones.
 */
export function shownFieldTexts(
  schemas: Components,
  operations: readonly DescribedOperation[],
  textsOf: (operation: DescribedOperation) => FieldTexts = ({ fieldTexts, reported }) => {
    return { ...reported?.texts, ...fieldTexts };
  },
): ReadonlyMap<string, ShownText> {
  const shown = new Map<string, ShownText>();
  for (const operation of operations) {
    const texts = Object.entries(textsOf(operation)).map(([path, text]) => {
      return { path, text, steps: parseFieldPath(path) ?? [] };
    });
    for (const { path, text, steps } of texts.toSorted((a, b) => Number(isItem(a.steps)) - Number(isItem(b.steps)))) {
      const component = dataComponent(operation.name);
      const field = fieldAt(steps, { schema: schemas[component] ?? {}, component, field: component }, schemas);
      if (field !== undefined && !shown.has(field)) shown.set(field, { operation: operation.id, path, text });
    }
  }
  return shown;
}

/** The fields of schemas: `Component` for its whole value, and `Component.key` for each of its properties. */
export function fieldIds(schemas: Components): ReadonlySet<string> {
  const ids = Object.entries(schemas).flatMap(([component, { properties = {} }]) => {
    return [component, ...Object.keys(properties).map((key) => fieldId(component, key))];
  });
  return new Set(ids);
}

function isItem(steps: readonly PathStep[]): boolean {
  return steps.at(-1) === null;
}

/** A schema, the component that contains it, and the field whose value it describes. */
interface Position {
  readonly schema: Schema;
  readonly component: string;
  readonly field: string;
}

const MAX_DEPTH = 64;

/** Finds the field at a path, as {@link fieldIds} names it. An item belongs to the field with its list. */
function fieldAt(
  steps: readonly PathStep[],
  { schema, component, field }: Position,
  schemas: Components,
  depth = 0,
): string | undefined {
  const [step, ...others] = steps;
  if (step === undefined || depth > MAX_DEPTH) return step === undefined ? field : undefined;
  const go = (next: Schema, left: readonly PathStep[], at: Partial<Position> = {}): string | undefined => {
    return fieldAt(left, { schema: next, component, field, ...at }, schemas, depth + 1);
  };
  const { $ref, anyOf, items, properties = {}, additionalProperties: values } = schema;
  if ($ref !== undefined) {
    const name = $ref.slice($ref.lastIndexOf("/") + 1);
    return go(schemas[name] ?? {}, steps, { component: name });
  }
  if (anyOf !== undefined) return anyOf.map((part) => go(part, steps)).find((found) => found !== undefined);
  // Some documents leave out the index of a list.
  if (items !== undefined) return go(items, step === null ? others : steps);
  const property = step !== null && Object.hasOwn(properties, step) ? properties[step] : undefined;
  if (property !== undefined && step !== null) return go(property, others, { field: fieldId(component, step) });
  return typeof values === "object" ? go(values, others) : undefined;
}

function fieldId(component: string, key: string): string {
  return component + quoteKey(key);
}

function describe(schema: Schema, english: FieldText | undefined, chinese: FieldText | undefined): Schema {
  if (english === undefined && chinese === undefined) return schema;
  const { description: note, ...type } = schema;
  const translated = chinese && {
    title: chinese.title ?? english?.title,
    description: chinese.description ?? english?.description,
    unit: chinese.unit ?? english?.unit,
  };
  return {
    ...members(english, ": ", note),
    ...(translated && { "x-zh": members(translated, "：", note) }),
    ...type,
  };
}

function members(
  text: FieldText | undefined,
  separator: string,
  note: string | undefined,
): { description?: string; "x-unit"?: string } {
  const description = [text && sentenceOf(text, separator), note].filter(Boolean).join("\n\n");
  return {
    ...(description === "" ? {} : { description }),
    ...(text?.unit === undefined ? {} : { "x-unit": text.unit }),
  };
}

/** The title and the description of a field as one text. */
export function sentenceOf({ title, description }: FieldText, separator = ": "): string {
  const parts = [title, description].map((part) => part?.trim()).filter((part) => part !== undefined);
  return [...new Set(parts)].join(separator);
}
