import type { JsonValue } from "../src/lib/json.ts";

/** A share as a count of hits and a total. */
export interface Share {
  hits: number;
  of: number;
}

interface AnySchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly AnySchema[];
  readonly properties?: Readonly<Record<string, AnySchema>>;
  readonly additionalProperties?: AnySchema | boolean;
  readonly items?: AnySchema;
}

/** Counts the scalars of a value other than null as `of`, and those for which a schema has a type as `hits`. */
export function countTyped(value: JsonValue, schema: object, target: Share): void {
  visit(value, alternatives(schema, schema));

  function visit(item: JsonValue, schemas: readonly AnySchema[]): void {
    if (item === null) return;
    if (Array.isArray(item))
      for (const entry of item)
        visit(
          entry,
          schemas.flatMap((one) => alternatives(one.items, schema)),
        );
    else if (typeof item === "object") {
      for (const [key, field] of Object.entries(item))
        visit(
          field,
          schemas.flatMap((one) => fieldSchemas(one, key, schema)),
        );
    } else {
      target.of++;
      if (schemas.some(({ type }) => type !== undefined)) target.hits++;
    }
  }
}

function fieldSchemas({ properties, additionalProperties }: AnySchema, key: string, root: object): AnySchema[] {
  if (properties !== undefined && Object.hasOwn(properties, key)) return alternatives(properties[key], root);
  return typeof additionalProperties === "object" ? alternatives(additionalProperties, root) : [];
}

function alternatives(schema: AnySchema | undefined, root: object): AnySchema[] {
  if (schema === undefined) return [];
  const target = schema.$ref === undefined ? undefined : pointTo(root, schema.$ref);
  return [schema, ...alternatives(target, root), ...(schema.anyOf ?? []).flatMap((one) => alternatives(one, root))];
}

function pointTo(root: object, pointer: string): AnySchema | undefined {
  const steps = pointer.split("/").slice(1);
  return steps.reduce<unknown>((value, step) => {
    return typeof value === "object" && value !== null ? Reflect.get(value, decodeURIComponent(step)) : undefined;
  }, root) as AnySchema | undefined;
}
