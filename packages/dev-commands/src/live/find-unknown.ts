import type { Schema } from "@justone-clients/spec-tools";
import type { Differences } from "./differences.ts";
import { alternatives, fieldPlace, itemsPlace, kindOf, type SchemaPlace } from "./schema-steps.ts";

/** What to look into. */
export interface UnknownSearch {
  readonly components: Readonly<Record<string, Schema>>;
  readonly differences: Differences;
}

/** Finds what a value has that a component of the document does not know. What has another type is not its matter. */
export function findUnknown(search: UnknownSearch, component: string, value: unknown): void {
  const root = search.components[component] ?? {};
  look(search, { path: "", schemas: alternatives(root, search.components) }, value);
}

function look(search: UnknownSearch, place: SchemaPlace, value: unknown): void {
  // A name the types do not know is new, whatever it holds; a place they know may be null where nothing is typed.
  if (value === null && place.schemas.length > 0) return;
  if (!place.schemas.some(isTyped)) {
    const path = place.path.replace(/^\./, "");
    search.differences.add({ kind: "new", path, text: `not in the types yet (${kindOf(value)})` });
    return;
  }
  if (Array.isArray(value)) {
    if (!allows(place, "array")) return;
    const items = itemsPlace(place, search.components);
    for (const item of value) look(search, items, item);
  } else if (typeof value === "object" && value !== null && allows(place, "object")) {
    for (const [key, field] of Object.entries(value)) look(search, fieldPlace(place, key, search.components), field);
  }
}

// Null alone says nothing of what is there when something is.
function isTyped({ type, enum: values }: Schema): boolean {
  return values !== undefined || (type !== undefined && type !== "null");
}

function allows({ schemas }: SchemaPlace, kind: string): boolean {
  return schemas.some(({ type }) => type === kind || (Array.isArray(type) && type.includes(kind)));
}
