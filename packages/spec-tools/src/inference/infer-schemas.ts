import { byKey } from "../lib/json.ts";
import type { Components, Schema } from "../lib/schema.ts";
import { type KnownNames, nameTypes } from "./name-types.ts";
import { kindsOf } from "./shape.ts";
import { fillLike, fillTypes } from "./fill-types.ts";
import { roots, shareIdenticalTypes, shareTypes } from "./share-types.ts";
import { findRoot, type OperationShape, type TypeLocation, type Slot, toSlot, type TypeNode } from "./type-graph.ts";
import { nodeSchema, slotSchema } from "./type-schema.ts";

/** The options for naming types and for referring to them. */
export interface InferenceOptions {
  /** Returns the name of the component for an operation's whole data. */
  readonly dataComponent: (operation: string) => string;
  /** The prefix of references to components, e.g. `#/components/schemas/`. */
  readonly pointer: string;
  /** The names that types were given before, by location. */
  readonly knownNames: KnownNames;
  /** The names of other components. */
  readonly reserved: ReadonlySet<string>;
  /** Every name that was given before, even if its location no longer exists. */
  readonly pinned?: ReadonlySet<string>;
}

/** The schemas inferred for a set of operations. */
export interface InferredSchemas {
  /** Every component, sorted by name: one for the data of each operation and one for each object type. */
  readonly components: Components;
  /** The names of the types, by operation and path. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Infers the schemas of several operations together, so that they share types. The order of `shapes` does not matter.
 */
export function inferSchemas(shapes: readonly OperationShape[], options: InferenceOptions): InferredSchemas {
  const nodes: TypeNode[] = [];
  const sorted = shapes.toSorted((a, b) => (a.operation < b.operation ? -1 : 1));
  const slots = sorted.map((shape): [string, Slot] => {
    const { operation } = shape;
    return [operation, toSlot(shape, rootBaseName(shape, options), (node) => nodes.push(node))];
  });
  const observed = nodes.splice(0).toSorted(byLocation);
  shareTypes(observed);
  const filled = { published: [] as TypeNode[], reported: [] as TypeNode[] };
  fillTypes(
    slots.map(([, slot]) => slot),
    (node, source) => filled[source].push(node),
  );
  const [published, reported] = [filled.published.toSorted(byLocation), filled.reported.toSorted(byLocation)];
  shareTypes(published);
  shareIdenticalTypes(observed, published);
  // A report may leave fields out, so reported types that are only similar stay separate.
  shareIdenticalTypes([...observed, ...published], reported);
  const byOperation = new Map(slots);
  for (const { operation, like } of sorted) {
    const [slot, other] = [byOperation.get(operation), like === undefined ? undefined : byOperation.get(like)];
    if (slot !== undefined && other !== undefined) fillLike(slot, other);
  }
  const types = roots([...observed, ...published, ...reported].toSorted(byLocation));
  const names = nameTypes(types, options.knownNames, reservedNames(slots, types, options), options.pinned);
  const refer = (node: TypeNode): Schema => ({ $ref: `${options.pointer}${names.get(findRoot(node))}` });
  const components = new Map(types.map((node) => [names.get(node) ?? "", nodeSchema(node, refer)]));
  for (const [operation, slot] of slots) {
    const name = options.dataComponent(operation);
    // A type that occurs only as whole data already has the component name of its operation's data.
    if (!components.has(name)) components.set(name, slotSchema(slot, refer));
  }
  return { components: sortByName(components), names: namesByOperation(types, names) };
}

// If the data is always one object, its type is named after the data. In a list, or next to null, it is named `…Item`.
function rootBaseName(
  { operation, data, declared, unverified, reported }: OperationShape,
  { dataComponent }: InferenceOptions,
): string {
  const published = declared ?? (kindsOf(data).length === 0 ? (unverified ?? reported) : undefined);
  const [kind, ...others] = published?.kinds ?? kindsOf(data);
  const isNullable = declared?.nullable ?? (data.null > 0 || published?.nullable === true);
  const isObject = kind === "object" && others.length === 0 && !isNullable;
  return isObject ? dataComponent(operation) : dataComponent(operation).replace(/Data$/, "Item");
}

// The component name of an operation's data is reserved, unless a type that occurs only as whole data takes it.
function reservedNames(
  slots: readonly [string, Slot][],
  types: readonly TypeNode[],
  { dataComponent, reserved }: InferenceOptions,
): Set<string> {
  const own = new Set(types.flatMap(({ locations }) => (locations.every(isWholeData) ? [dataNameOf(locations)] : [])));
  const names = slots.map(([operation]) => dataComponent(operation));
  return new Set([...reserved, ...names.filter((name) => !own.has(name))]);
}

function dataNameOf(locations: readonly TypeLocation[]): string | undefined {
  return locations.map(({ baseName }) => baseName).toSorted()[0];
}

function isWholeData({ path }: TypeLocation): boolean {
  return path === "";
}

function byLocation({ locations: [a] }: TypeNode, { locations: [b] }: TypeNode): number {
  return `${a?.operation} ${a?.path}` < `${b?.operation} ${b?.path}` ? -1 : 1;
}

function namesByOperation(
  types: readonly TypeNode[],
  names: ReadonlyMap<TypeNode, string>,
): Map<string, Map<string, string>> {
  const byOperation = new Map<string, Map<string, string>>();
  for (const node of types) {
    for (const { operation, path } of node.locations) {
      const known = byOperation.get(operation) ?? new Map<string, string>();
      byOperation.set(operation, known.set(path, names.get(node) ?? ""));
    }
  }
  return byOperation;
}

function sortByName(components: ReadonlyMap<string, Schema>): Record<string, Schema> {
  return Object.fromEntries([...components].toSorted(byKey));
}
