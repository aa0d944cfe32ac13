import * as v from "valibot";
import { alternatives, type DataShape, type NamedShape, type ObjectShape, type PlainShape } from "./data-shape.ts";
import { describeKinds, isLongInteger, kindOf } from "./kinds.ts";
import { withOwnFields } from "./own-fields.ts";

/** Creates the schema of a shape. Unknown fields are accepted, and no field is required. */
export function dataSchema(shape: DataShape): v.GenericSchema {
  const known = typeof shape === "function" ? NAMED.get(shape) : undefined;
  if (known !== undefined) return known;
  let byKind: ReadonlyMap<string, v.GenericSchema> | undefined;
  // Lazy, because a shape can contain itself, and because the kind of the value chooses the alternative.
  const schema = v.lazy((value) => {
    byKind ??= schemasByKind(alternatives(shape));
    return choose(byKind, value);
  });
  if (typeof shape === "function") NAMED.set(shape, schema);
  return schema;
}

const NAMED = new WeakMap<NamedShape, v.GenericSchema>();
const ANYTHING: v.GenericSchema = v.unknown();

function choose(byKind: ReadonlyMap<string, v.GenericSchema>, value: unknown): v.GenericSchema {
  const found = byKind.get("any") ?? byKind.get(kindOf(value));
  if (found !== undefined) return found;
  const number = isLongInteger(value) ? byKind.get("number") : undefined;
  return number ?? v.custom(() => false, describeKinds([...byKind.keys()], value));
}

function schemasByKind(shapes: readonly PlainShape[]): Map<string, v.GenericSchema> {
  const schemas = new Map<string, v.GenericSchema>();
  for (const shape of shapes) {
    const found = typeof shape === "string" ? scalarSchemas(shape) : [compoundSchema(shape)];
    for (const [kind, schema] of found) {
      const other = schemas.get(kind);
      schemas.set(kind, other === undefined ? schema : v.union([other, schema]));
    }
  }
  return schemas;
}

// The kind of a scalar is all there is to check, and it has been checked when the schema is chosen.
function scalarSchemas(kinds: string): [kind: string, schema: v.GenericSchema][] {
  return kinds.split("|").map((kind) => [kind, ANYTHING]);
}

function compoundSchema(shape: Exclude<PlainShape, string>): [kind: string, schema: v.GenericSchema] {
  return "items" in shape ? ["array", v.array(dataSchema(shape.items))] : ["object", objectSchema(shape)];
}

function objectSchema({ fields = {}, values }: ObjectShape): v.GenericSchema {
  const entries = Object.fromEntries(
    Object.entries(fields).map(([name, shape]) => [name, v.optional(dataSchema(shape))]),
  );
  const schema = values === undefined ? v.looseObject(entries) : v.objectWithRest(entries, dataSchema(values));
  return withOwnFields(Object.keys(entries), schema);
}
