import type { Schema } from "@justone-clients/spec-tools";
import type { ErrorObject } from "ajv/dist/2020.js";
import type { Differences } from "./differences.ts";
import { alternatives, fieldPlace, itemsPlace, kindOf, type SchemaPlace } from "./schema-steps.ts";

/** An answer that was judged by its component of the document. */
export interface Judged {
  readonly components: Readonly<Record<string, Schema>>;
  readonly component: string;
  readonly value: unknown;
  readonly errors: readonly ErrorObject[];
}

/** Says the validator's errors by path, without a value. */
export function findMismatches(judged: Judged, differences: Differences): void {
  for (const [pointer, errors] of Map.groupBy(innermost(judged.errors), ({ instancePath }) => instancePath)) {
    const { path, found } = locate(judged, pointer);
    const expected = errors.flatMap(({ keyword, params }) => (keyword === "type" ? [params["type"] as unknown] : []));
    const others = errors.filter(({ keyword }) => keyword !== "type" && keyword !== "anyOf");
    for (const { message = "is not as described" } of others) differences.add({ kind: "type", path, text: message });
    // An alternative of the right type says more than the others, which are of another.
    if (expected.length === 0 || others.length > 0) continue;
    const text = `expected ${[...new Set(expected.flat())].join(" or ")}, found ${found}`;
    differences.add({ kind: "type", path, text });
  }
}

// Where an alternative fails for what is inside it, that the others do not fit either says nothing.
function innermost(errors: readonly ErrorObject[]): ErrorObject[] {
  const pointers = errors.map(({ instancePath }) => instancePath);
  const outer = new Set(pointers.flatMap(parents));
  return errors.filter(({ keyword, instancePath }) => {
    return (keyword !== "type" && keyword !== "anyOf") || !outer.has(instancePath);
  });
}

function parents(pointer: string): string[] {
  const steps = pointer.split("/");
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("/"));
}

function locate({ components, component, value }: Judged, pointer: string): { path: string; found: string } {
  let place: SchemaPlace = { path: "", schemas: alternatives(components[component] ?? {}, components) };
  let current = value;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    place = Array.isArray(current) ? itemsPlace(place, components) : fieldPlace(place, key, components);
    current = typeof current === "object" && current !== null ? Reflect.get(current, key) : undefined;
  }
  return { path: place.path.replace(/^\./, "") || "the envelope", found: kindOf(current) };
}
