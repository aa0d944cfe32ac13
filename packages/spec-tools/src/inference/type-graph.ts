import type { DeclaredSchema, Kind } from "../definitions/declared-schema.ts";
import { deriveBaseName } from "./base-name.ts";
import { isPlaceholder } from "./data-key.ts";
import { isMap, mapValues } from "./map-shape.ts";
import { countSeen, emptyShape, kindsOf, type Shape } from "./shape.ts";

/** The type of the values at one path. The fields of an object are in the type node that the slot refers to. */
export interface Slot {
  /** The count of observed values. */
  seen: number;
  /** Whether a verified published schema declares the type. */
  declared: boolean;
  /** The source of a type that was never observed and that no verified schema declares. */
  filled: Fill["source"] | undefined;
  /** The schemas that may fill the slot if nothing was observed. */
  fills: Fill[];
  nullable: boolean;
  kinds: Set<Kind>;
  /** Whether at least one number is an integer beyond 2^53. */
  bigIntegers: boolean;
  /** The count of strings that are not empty. */
  nonEmptyStrings: number;
  /** The count of strings that contain JSON. */
  jsonStrings: number;
  /** The type of the items of arrays. */
  items: Slot | undefined;
  /** The type of the values of maps, whose keys are data. */
  values: Slot | undefined;
  /** Whether objects have only ids as keys, but are not maps because their values have several kinds. */
  onlyIds: boolean;
  /** The type of objects whose keys are names. */
  node: TypeNode | undefined;
}

/** A published schema that is not verified, or one that people report, for one location of a slot. */
export interface Fill {
  readonly source: "published" | "reported";
  readonly schema: DeclaredSchema;
  readonly location: TypeLocation;
  /** Whether responses of the operation contain null for missing values. */
  readonly nullStyle: boolean;
}

/** A location at which a type occurs. The name of the type is derived from its locations. */
export interface TypeLocation {
  /** The method name of the operation. */
  readonly operation: string;
  /** The path in the operation's data, `""` for the data itself. */
  readonly path: string;
  /** The type name derived from the key. */
  readonly baseName: string;
  /** The type that has the key; undefined for the data itself. */
  readonly parent: TypeNode | undefined;
}

/** An object type. Equal types are merged: `mergedInto` makes the nodes a union-find forest. */
export interface TypeNode {
  /** The type that replaces this one; undefined for a root. */
  mergedInto: TypeNode | undefined;
  locations: TypeLocation[];
  /** The count of observed objects. */
  objects: number;
  /** Whether objects also have keys that are ids, which cannot be declared as fields. */
  open: boolean;
  /** The fields, by key. */
  keys: Map<string, Slot>;
}

/** The observed and declared data of one operation. */
export interface OperationShape {
  readonly operation: string;
  readonly data: Shape;
  /** Whether responses contain null for missing values. If so, every field is nullable. */
  readonly nullStyle: boolean;
  /** The verified type of the data, which takes precedence at every path that it declares. */
  readonly declared?: DeclaredSchema | undefined;
  /** A published type that is not verified. It is used only for values that were never observed. */
  readonly unverified?: DeclaredSchema | undefined;
  /** A type that people report. It is used only for values that were neither observed nor published. */
  readonly reported?: DeclaredSchema | undefined;
  /** The operation of which people report that its data has the same fields. */
  readonly like?: string | undefined;
}

/** Converts the shape of an operation's data to a slot. Every type node in it is passed to `collect`. */
export function toSlot(shape: OperationShape, rootBaseName: string, collect: (node: TypeNode) => void): Slot {
  const { operation, nullStyle } = shape;
  const top: TypeLocation = { operation, path: "", baseName: rootBaseName, parent: undefined };
  const root = slotOf(shape.data, shape.declared, top);
  if (shape.unverified) root.fills.push({ source: "published", schema: shape.unverified, location: top, nullStyle });
  if (shape.reported) root.fills.push({ source: "reported", schema: shape.reported, location: top, nullStyle: false });
  return root;

  function slotOf(seen: Shape, declared: DeclaredSchema | undefined, location: TypeLocation): Slot {
    const slot = plainSlot(seen, declared);
    const items = seen.items ?? (declared?.items && emptyShape());
    if (items !== undefined && slot.kinds.has("array"))
      slot.items = slotOf(items, declared?.items, itemLocation(location));
    if (!slot.kinds.has("object")) return slot;
    const fields = declared?.properties.size ?? 0;
    const isDeclaredMap = fields === 0 && declared?.values !== undefined;
    if (isDeclaredMap || (seen.object > 0 && fields === 0 && isMap(seen))) {
      slot.values = slotOf(mapValues(seen), declared?.values, valueLocation(location));
    } else if ([...seen.keys.keys()].some((key) => !isPlaceholder(key)) || fields > 0) {
      slot.node = nodeOf(seen, declared, location);
    } else {
      slot.onlyIds = seen.keys.size > 0;
    }
    return slot;
  }

  function nodeOf(seen: Shape, declared: DeclaredSchema | undefined, location: TypeLocation): TypeNode {
    const open = [...seen.keys.keys()].some(isPlaceholder);
    const { object: objects } = seen;
    const node: TypeNode = { mergedInto: undefined, locations: [location], objects, open, keys: new Map() };
    collect(node);
    for (const key of new Set([...seen.keys.keys(), ...(declared?.properties.keys() ?? [])])) {
      // Ids next to names make the object open, but they are not fields.
      if (isPlaceholder(key)) continue;
      const declaredField = declared?.properties.get(key);
      const slot = slotOf(seen.keys.get(key) ?? emptyShape(), declaredField, fieldLocation(location, key, node));
      slot.nullable ||= nullStyle && !slot.declared;
      node.keys.set(key, slot);
    }
    return node;
  }
}

/** The location of a field of a type. */
export function fieldLocation(owner: TypeLocation, key: string, parent: TypeNode): TypeLocation {
  const path = `${owner.path}/${escapeKey(key)}`;
  return { operation: owner.operation, path, baseName: deriveBaseName(key), parent };
}

/** The location of the items of an array. */
export function itemLocation(location: TypeLocation): TypeLocation {
  return { ...location, path: `${location.path}/~[]` };
}

/** The location of the values of a map. */
export function valueLocation(location: TypeLocation): TypeLocation {
  return { ...location, path: `${location.path}/~*` };
}

// Escaped as in a JSON Pointer, so that a key cannot look like the step for items or map values.
function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The slot of the values of a shape, without the types of items, values and fields. */
export function plainSlot(seen: Shape, declared: DeclaredSchema | undefined): Slot {
  return {
    seen: countSeen(seen),
    declared: declared !== undefined,
    filled: undefined,
    fills: [],
    nullable: declared?.nullable ?? seen.null > 0,
    kinds: new Set(declared?.kinds ?? kindsOf(seen)),
    bigIntegers: seen.bigInteger > 0,
    nonEmptyStrings: seen.nonEmptyString,
    jsonStrings: seen.jsonString,
    items: undefined,
    values: undefined,
    onlyIds: false,
    node: undefined,
  };
}

/** Returns the root of a type: the type itself, or the type into which it was merged. */
export function findRoot(node: TypeNode): TypeNode {
  let root = node;
  while (root.mergedInto !== undefined) root = root.mergedInto;
  return root;
}
