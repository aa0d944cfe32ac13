import type { PlatformDocument, Schema } from "@justone-clients/spec-tools";

/** How many fields a schema names, and of how many it knows the type. */
export interface FieldCount {
  readonly named: number;
  readonly typed: number;
}

/** Counts the fields of a component, each named component on its way once. */
export function countFields(document: PlatformDocument, component: string): FieldCount {
  const { schemas } = document.components;
  const seen = new Set<string>();
  let named = 0;
  let typed = 0;
  const pending: Schema[] = [schemas[component] ?? {}];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    const fields = Object.values(schema.properties ?? {});
    named += fields.length;
    typed += fields.filter(isTyped).length;
    const { items, additionalProperties: values } = schema;
    pending.push(...fields, ...(items ? [items] : []), ...(typeof values === "object" ? [values] : []));
    pending.push(...(schema.anyOf ?? []), ...(schema.allOf ?? []));
    const target = schema.$ref?.replace("#/components/schemas/", "");
    if (target !== undefined && !seen.has(target)) {
      seen.add(target);
      pending.push(schemas[target] ?? {});
    }
  }
  return { named, typed };
}

// A list of nobody knows what, or an object of nobody knows which fields, is not typed yet.
function isTyped({ type, $ref, anyOf, allOf, items, additionalProperties }: Schema): boolean {
  if (items !== undefined) return isTyped(items);
  if (additionalProperties === true) return false;
  return [type, $ref, anyOf, allOf].some((keyword) => keyword !== undefined);
}
