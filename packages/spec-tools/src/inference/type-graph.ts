import type { DeclaredSchema, Kind } from "../definitions/declared-schema.ts";
import { deriveBaseName } from "./base-name.ts";
import { countSeen, kindsOf, type Shape } from "./shape.ts";

/** How the responses of an operation represent missing values: as null, or by leaving out the key. */
export type NullStyle = "null" | "absent";

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
  /** The null styles of the operations in whose responses the value may be null. */
  nullable: Set<NullStyle>;
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
  readonly style: NullStyle;
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
  /** The names that the type was given before. More than one only if separate types have become one. */
  known: Set<string>;
  /** The operations in which it occurs. */
  operations: Set<string>;
  /** The null styles of its operations. A type of both styles is emitted once per style. */
  styles: Set<NullStyle>;
  /** Whether the type belongs to its operation and is not shared with other operations. */
  owned: boolean;
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

/** The location of an operation's whole data. */
export function rootLocation(operation: string, baseName: string): TypeLocation {
  return { operation, path: "", baseName, parent: undefined };
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

/** Escapes a key as in a JSON Pointer, so that it cannot look like the step for items or map values. */
export function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Creates a type without fields. */
export function typeNode(
  location: TypeLocation,
  style: NullStyle,
  { objects, open, owned }: Pick<TypeNode, "objects" | "open" | "owned">,
): TypeNode {
  const operations = new Set([location.operation]);
  const identity = { mergedInto: undefined, locations: [location], known: new Set<string>(), operations };
  return { ...identity, styles: new Set([style]), owned, objects, open, keys: new Map() };
}

/** The slot of the values of a shape, without the types of items, values and fields. */
export function plainSlot(seen: Shape, declared: DeclaredSchema | undefined, style: NullStyle): Slot {
  const mayBeNull = declared?.nullable ?? seen.null > 0;
  return {
    seen: countSeen(seen),
    declared: declared !== undefined,
    filled: undefined,
    fills: [],
    nullable: new Set(mayBeNull ? [style] : []),
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

/** Lists the names that a type was given before as the whole data of an operation. */
export function knownDataNames({ locations, known }: TypeNode): string[] {
  return locations.flatMap(({ path, baseName }) => (path === "" && known.has(baseName) ? [baseName] : []));
}

/** Returns the root of a type: the type itself, or the type into which it was merged. */
export function findRoot(node: TypeNode): TypeNode {
  let root = node;
  while (root.mergedInto !== undefined) root = root.mergedInto;
  return root;
}
