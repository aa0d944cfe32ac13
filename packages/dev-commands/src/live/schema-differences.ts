import type { Schema } from "@justone-clients/spec-tools";
import type { ErrorObject } from "ajv/dist/2020.js";
import { expandSchema, fieldPosition, itemsPosition, jsonTypeOf, type SchemaPosition } from "./schema-position.ts";

/** Something about an answer that is not as the document has it. */
export interface Difference {
  /** `new`: not in the types yet. `type`: another type than theirs. `notice`: odd, but no matter of types. */
  readonly kind: "new" | "type" | "notice";
  /** Where, e.g. `data[].note_list[].title`; without a place in a list or a key of a map, which are values. */
  readonly path: string;
  readonly text: string;
}

/** Gathers differences, each once. */
interface DifferenceCollector {
  readonly add: (difference: Difference) => void;
  readonly list: () => Difference[];
}

// An answer can have any number of keys of any length, and a person reads a few.
const MAX_DIFFERENCES = 200;
const MAX_PATH = 200;

/** Makes a collection of {@link Difference}s that keeps the first 200. */
export function createDifferenceCollector(): DifferenceCollector {
  const found = new Map<string, Difference>();
  return {
    add: (difference) => {
      if (found.size >= MAX_DIFFERENCES) return;
      const path = cutPath(difference.path);
      found.set(`${path}\n${difference.text}`, { ...difference, path });
    },
    list: () => [...found.values()],
  };
}

function cutPath(path: string): string {
  return path.length > MAX_PATH ? `${path.slice(0, MAX_PATH - 1)}…` : path;
}

/** An answer that was judged by its component of the document. */
interface ValidatedValue {
  readonly components: Readonly<Record<string, Schema>>;
  readonly component: string;
  readonly value: unknown;
  readonly errors: readonly ErrorObject[];
}

/** Says the validator's errors by path, without a value. */
export function addTypeMismatches(judged: ValidatedValue, differences: DifferenceCollector): void {
  for (const [pointer, errors] of Map.groupBy(keepInnermost(judged.errors), ({ instancePath }) => instancePath)) {
    const { path, found } = locatePointer(judged, pointer);
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
function keepInnermost(errors: readonly ErrorObject[]): ErrorObject[] {
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

function locatePointer(
  { components, component, value }: ValidatedValue,
  pointer: string,
): { path: string; found: string } {
  let place: SchemaPosition = { path: "", schemas: expandSchema(components[component] ?? {}, components) };
  let current = value;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    place = Array.isArray(current) ? itemsPosition(place, components) : fieldPosition(place, key, components);
    current = typeof current === "object" && current !== null ? Reflect.get(current, key) : undefined;
  }
  return { path: place.path.replace(/^\./, "") || "the envelope", found: jsonTypeOf(current) };
}

/** What to look into. */
interface UnknownSearch {
  readonly components: Readonly<Record<string, Schema>>;
  readonly differences: DifferenceCollector;
}

/** Finds what a value has that a component of the document does not know. What has another type is not its matter. */
export function addUnknownFields(search: UnknownSearch, component: string, value: unknown): void {
  const root = search.components[component] ?? {};
  addUnknownBelow(search, { path: "", schemas: expandSchema(root, search.components) }, value);
}

function addUnknownBelow(search: UnknownSearch, place: SchemaPosition, value: unknown): void {
  // A name the types do not know is new, whatever it holds; a place they know may be null where nothing is typed.
  if (value === null && place.schemas.length > 0) return;
  if (!place.schemas.some(isTyped)) {
    const path = place.path.replace(/^\./, "");
    search.differences.add({ kind: "new", path, text: `not in the types yet (${jsonTypeOf(value)})` });
    return;
  }
  if (Array.isArray(value)) {
    if (!allows(place, "array")) return;
    const items = itemsPosition(place, search.components);
    for (const item of value) addUnknownBelow(search, items, item);
  } else if (typeof value === "object" && value !== null && allows(place, "object")) {
    for (const [key, field] of Object.entries(value))
      addUnknownBelow(search, fieldPosition(place, key, search.components), field);
  }
}

// Null alone says nothing of what is there when something is.
function isTyped({ type, enum: values }: Schema): boolean {
  return values !== undefined || (type !== undefined && type !== "null");
}

function allows({ schemas }: SchemaPosition, kind: string): boolean {
  return schemas.some(({ type }) => type === kind || (Array.isArray(type) && type.includes(kind)));
}
