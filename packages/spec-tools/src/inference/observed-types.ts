import type { DeclaredSchema } from "../definitions/declared-schema.ts";
import { isMap, mapValues } from "./map-shape.ts";
import { ANY_KEY, isPlaceholder } from "./placeholder-key.ts";
import { emptyShape, type Shape } from "./shape.ts";
import {
  fieldLocation,
  itemLocation,
  type NullStyle,
  type OperationShape,
  plainSlot,
  rootLocation,
  type Slot,
  type TypeLocation,
  type TypeNode,
  typeNode,
  valueLocation,
} from "./type-graph.ts";

/** What was decided about paths before. More samples do not change it, because code relies on it. */
export interface KnownTypes {
  /** Returns the name that the type at a location was given before, or undefined. */
  readonly nameOf: (location: TypeLocation) => string | undefined;
  /** Checks whether the objects at a location were maps before. */
  readonly isMap: (location: TypeLocation) => boolean;
}

/** A map: its keys are data. */
export interface ObservedMap {
  readonly location: TypeLocation;
  readonly slot: Slot;
}

/** The types of the data of one operation. */
export interface ObservedTypes {
  readonly operation: string;
  readonly style: NullStyle;
  readonly slot: Slot;
  readonly nodes: readonly TypeNode[];
  /** The observed maps. */
  readonly maps: readonly ObservedMap[];
}

/** Converts the shape of an operation's data to types. */
export function observedTypes(shape: OperationShape, rootBaseName: string, known: KnownTypes): ObservedTypes {
  const { operation, declared, unverified, reported } = shape;
  const style = shape.nullStyle ? "null" : "absent";
  const [nodes, maps]: [TypeNode[], ObservedMap[]] = [[], []];
  const root = rootLocation(operation, rootBaseName);
  const slot = slotOf(shape.data, declared, root);
  if (unverified) slot.fills.push({ source: "published", schema: unverified, location: root, style });
  if (reported) slot.fills.push({ source: "reported", schema: reported, location: root, style });
  return { operation, style, slot, nodes, maps };

  function slotOf(seen: Shape, expected: DeclaredSchema | undefined, location: TypeLocation): Slot {
    const target = plainSlot(seen, expected, style);
    const items = seen.items ?? (expected?.items && emptyShape());
    if (items !== undefined && target.kinds.has("array"))
      target.items = slotOf(items, expected?.items, itemLocation(location));
    if (!target.kinds.has("object")) return target;
    const fields = expected?.properties.size ?? 0;
    const isDeclaredMap = fields === 0 && expected?.values !== undefined;
    if (isDeclaredMap || (seen.object > 0 && fields === 0 && isObservedMap(seen, location, known))) {
      maps.push({ location, slot: target });
      target.values = slotOf(mapValues(seen), expected?.values, valueLocation(location));
    } else if (hasNames(seen) || fields > 0) {
      target.node = nodeOf(seen, expected, location);
    } else {
      target.onlyIds = seen.keys.size > 0;
    }
    return target;
  }

  function nodeOf(seen: Shape, expected: DeclaredSchema | undefined, location: TypeLocation): TypeNode {
    const open = [...seen.keys.keys()].some(isPlaceholder);
    // A schema that is not verified and a report add fields to types, and must not add any to those of another operation.
    const owned = (unverified ?? reported) !== undefined;
    const node = typeNode(location, style, { objects: seen.object, open, owned });
    for (const name of [known.nameOf(location) ?? []].flat()) node.known.add(name);
    nodes.push(node);
    for (const key of new Set([...seen.keys.keys(), ...(expected?.properties.keys() ?? [])])) {
      // Ids next to names make the object open, but they are not fields.
      if (isPlaceholder(key)) continue;
      const field = slotOf(
        seen.keys.get(key) ?? emptyShape(),
        expected?.properties.get(key),
        fieldLocation(location, key, node),
      );
      if (style === "null" && !field.declared) field.nullable.add(style);
      node.keys.set(key, field);
    }
    return node;
  }
}

// Fields and map values are read in different ways, so a path that had one of them keeps it.
function isObservedMap(seen: Shape, location: TypeLocation, known: KnownTypes): boolean {
  if (known.isMap(location) || seen.keys.has(ANY_KEY)) return true;
  return isMap(seen) && !(hasNames(seen) && known.nameOf(location) !== undefined);
}

function hasNames({ keys }: Shape): boolean {
  return [...keys.keys()].some((key) => !isPlaceholder(key));
}
