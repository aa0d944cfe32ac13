import type { Schema } from "@justone-clients/spec-tools";
import type { ErrorObject } from "ajv/dist/2020.js";
import { expandSchema, fieldPosition, itemsPosition, jsonTypeOf, type SchemaPosition } from "./schema-position.ts";

/** A difference between a response and the document. */
export interface Difference {
  /** `new`: not in the types yet. `type`: another type than declared. `notice`: unusual, but not a difference of types. */
  readonly kind: "new" | "type" | "notice";
  /** The JSON path, e.g. `data[].note_list[].title`. Without array indexes and keys of maps, which are values. */
  readonly path: string;
  readonly text: string;
}

/** Collects differences without duplicates. */
interface DifferenceCollector {
  readonly add: (difference: Difference) => void;
  readonly list: () => Difference[];
}

// Limits the report, because a response can have any number of long keys.
const MAX_DIFFERENCES = 200;
const MAX_PATH_LENGTH = 200;

/** Creates a collector that keeps the first 200 differences. */
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
  return path.length > MAX_PATH_LENGTH ? `${path.slice(0, MAX_PATH_LENGTH - 1)}…` : path;
}

/** A response and its validation errors. */
interface ValidatedValue {
  readonly components: Readonly<Record<string, Schema>>;
  readonly component: string;
  readonly value: unknown;
  readonly errors: readonly ErrorObject[];
}

/** Adds the validation errors by JSON path, without values. */
export function addTypeMismatches(validated: ValidatedValue, differences: DifferenceCollector): void {
  for (const [pointer, errors] of Map.groupBy(keepInnermost(validated.errors), ({ instancePath }) => instancePath)) {
    const { path, found } = locatePointer(validated, pointer);
    const expected = errors.flatMap(({ keyword, params }) => (keyword === "type" ? [params["type"] as unknown] : []));
    const others = errors.filter(({ keyword }) => keyword !== "type" && keyword !== "anyOf");
    for (const { message = "is not as described" } of others) differences.add({ kind: "type", path, text: message });
    // If an alternative has the right type, its inner errors are reported instead of the other alternatives' types.
    if (expected.length === 0 || others.length > 0) continue;
    const text = `expected ${[...new Set(expected.flat())].join(" or ")}, found ${found}`;
    differences.add({ kind: "type", path, text });
  }
}

// If an alternative fails because of an inner value, the type errors of the other alternatives are not reported.
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
  let position: SchemaPosition = { path: "", schemas: expandSchema(components[component] ?? {}, components) };
  let current = value;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    position = Array.isArray(current) ? itemsPosition(position, components) : fieldPosition(position, key, components);
    current = typeof current === "object" && current !== null ? Reflect.get(current, key) : undefined;
  }
  return { path: position.path.replace(/^\./, "") || "the envelope", found: jsonTypeOf(current) };
}

/** The components of a document, and the collector for unknown fields. */
interface UnknownSearch {
  readonly components: Readonly<Record<string, Schema>>;
  readonly differences: DifferenceCollector;
}

/** Adds the fields of a value that its component does not declare. Values of another type are ignored. */
export function addUnknownFields(search: UnknownSearch, component: string, value: unknown): void {
  const root = search.components[component] ?? {};
  addUnknownBelow(search, { path: "", schemas: expandSchema(root, search.components) }, value);
}

function addUnknownBelow(search: UnknownSearch, position: SchemaPosition, value: unknown): void {
  // An undeclared name is reported whatever its value is. A declared field may be null before its type is known.
  if (value === null && position.schemas.length > 0) return;
  if (!position.schemas.some(isTyped)) {
    const path = position.path.replace(/^\./, "");
    search.differences.add({ kind: "new", path, text: `not in the types yet (${jsonTypeOf(value)})` });
    return;
  }
  if (Array.isArray(value)) {
    if (!allows(position, "array")) return;
    const items = itemsPosition(position, search.components);
    for (const item of value) addUnknownBelow(search, items, item);
  } else if (typeof value === "object" && value !== null && allows(position, "object")) {
    for (const [key, field] of Object.entries(value))
      addUnknownBelow(search, fieldPosition(position, key, search.components), field);
  }
}

// A schema of only null does not describe other values.
function isTyped({ type, enum: values }: Schema): boolean {
  return values !== undefined || (type !== undefined && type !== "null");
}

function allows({ schemas }: SchemaPosition, kind: string): boolean {
  return schemas.some(({ type }) => type === kind || (Array.isArray(type) && type.includes(kind)));
}
