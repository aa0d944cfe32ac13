import { isJsonObject, type JsonObject, type JsonValue, listAt, objectAt } from "../lib/json.ts";
import { resolveSchemaReference, successData } from "./envelope-schema.ts";
import type { PathStep } from "./field-path.ts";

/**
 * Receives a schema at a path of `data`. `isOwn` is false for a component and for a part of a combination, whose title is
 * the name of a type and not that of the field.
 */
type Visit = (steps: readonly PathStep[], schema: JsonObject, isOwn: boolean) => void;

const MAX_DEPTH = 32;
// References let a small document describe endless fields. The largest published response has about 350.
const MAX_SCHEMAS = 20_000;

/**
 * Visits the schemas at every path of `data` in the published schema of a response. A schema is visited before what it
 * refers to. Only references within the definition are followed, and a recursive one only once.
 */
export function walkDataSchemas(schema: JsonValue | undefined, definition: JsonObject, visit: Visit): void {
  const context = { definition, visit, budget: { left: MAX_SCHEMAS } };
  walk(successData(schema, definition), { ...context, steps: [], isOwn: true, followed: new Set(), depth: 0 });
}

interface Context {
  readonly definition: JsonObject;
  readonly visit: Visit;
  /** Counts down the schemas that are still visited. */
  readonly budget: { left: number };
  readonly steps: readonly PathStep[];
  readonly isOwn: boolean;
  /** The components on the way to this schema. */
  readonly followed: ReadonlySet<string>;
  readonly depth: number;
}

function walk(schema: JsonValue | undefined, context: Context): void {
  if (!isJsonObject(schema) || context.depth > MAX_DEPTH || context.budget.left-- <= 0) return;
  const { visit, steps, isOwn, definition } = context;
  visit(steps, schema, isOwn);
  const followed = new Set(context.followed);
  const inner: Context = { ...context, followed, depth: context.depth + 1 };
  walkChildren(schema, inner);
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    for (const part of listAt(schema, keyword)) walk(part, { ...inner, isOwn: false });
  }
  if (schema["$ref"] !== undefined) {
    walk(resolveSchemaReference(schema, definition, followed), { ...inner, isOwn: false });
  }
}

function walkChildren(schema: JsonObject, context: Context): void {
  const { steps } = context;
  for (const [key, field] of Object.entries(objectAt(schema, "properties"))) {
    walk(field, { ...context, steps: [...steps, key], isOwn: true });
  }
  for (const item of [schema["items"], ...listAt(schema, "prefixItems"), schema["additionalProperties"]]) {
    walk(item, { ...context, steps: [...steps, null], isOwn: true });
  }
}
