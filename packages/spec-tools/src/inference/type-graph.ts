import type { DeclaredSchema, Kind } from "../definitions/declared-schema.ts";
import { ANY_ID, isMap, mapValues } from "./map-shape.ts";
import { countSeen, emptyShape, kindsOf, type Shape } from "./shape.ts";

/** A place of the answers, as a type refers to it: what stands there, apart from the fields of objects. */
export interface Slot {
  /** How many values were seen. */
  seen: number;
  /** Whether the publisher says what stands here. */
  declared: boolean;
  nullable: boolean;
  kinds: Set<Kind>;
  /** Whether one of its numbers is an integer beyond 2^53. */
  bigIntegers: boolean;
  /** Its strings that are not empty, and those that are themselves JSON. */
  nonEmptyStrings: number;
  jsonStrings: number;
  /** What stands in its arrays. */
  items: Slot | undefined;
  /** What stands in its objects under keys that are data. */
  values: Slot | undefined;
  /** The type of its objects whose keys are names. */
  node: TypeNode | undefined;
}

/** Where an object stands, for its name. */
export interface TypeLocation {
  /** The name of the operation. */
  readonly operation: string;
  /** The path in its data, `""` for the data itself. */
  readonly path: string;
  /** What its key would call it. */
  readonly base: string;
  readonly parent: TypeNode | undefined;
}

/** A type: objects that are the same thing. */
export interface TypeNode {
  /** Set when it was found to be the same as another. */
  mergedInto: TypeNode | undefined;
  locations: TypeLocation[];
  /** How many objects were seen. */
  objects: number;
  /** Whether fields stand in it that nobody can name. */
  open: boolean;
  keys: Map<string, Slot>;
}

/** The data of one operation as a graph of types. */
export interface OperationShape {
  readonly operation: string;
  readonly data: Shape;
  /** Whether its answers give null for what is missing: then every field may be null. */
  readonly nullStyle: boolean;
  /** What the publisher says of it, which takes precedence place by place. */
  readonly declared?: DeclaredSchema | undefined;
}

/** Turns what was seen of an operation into slots and types; `collect` is told of every type. */
export function toSlot(shape: OperationShape, rootBase: string, collect: (node: TypeNode) => void): Slot {
  const { operation, nullStyle } = shape;
  return slotOf(shape.data, shape.declared, { operation, path: "", base: rootBase, parent: undefined });

  function slotOf(seen: Shape, declared: DeclaredSchema | undefined, location: TypeLocation): Slot {
    const slot = plainSlot(seen, declared);
    const items = seen.items ?? (declared?.items && emptyShape());
    if (items !== undefined && slot.kinds.has("array"))
      slot.items = slotOf(items, declared?.items, { ...location, path: `${location.path}/~[]` });
    if (!slot.kinds.has("object")) return slot;
    const fields = declared?.properties.size ?? 0;
    if (seen.object > 0 && fields === 0 && isMap(seen)) {
      slot.values = slotOf(mapValues(seen), undefined, { ...location, path: `${location.path}/~*` });
    } else if ([...seen.keys.keys()].some((key) => key !== ANY_ID) || fields > 0) {
      slot.node = nodeOf(seen, declared, location);
    }
    return slot;
  }

  function nodeOf(seen: Shape, declared: DeclaredSchema | undefined, location: TypeLocation): TypeNode {
    const open = seen.keys.has(ANY_ID);
    const node: TypeNode = {
      mergedInto: undefined,
      locations: [location],
      objects: seen.object,
      open,
      keys: new Map(),
    };
    collect(node);
    for (const key of new Set([...seen.keys.keys(), ...(declared?.properties.keys() ?? [])])) {
      // Beside names, ids are fields nobody can name.
      if (key === ANY_ID) continue;
      const declaredField = declared?.properties.get(key);
      const field: TypeLocation = {
        operation,
        path: `${location.path}/${escapeKey(key)}`,
        base: baseName(key),
        parent: node,
      };
      const slot = slotOf(seen.keys.get(key) ?? emptyShape(), declaredField, field);
      slot.nullable ||= nullStyle && !slot.declared;
      node.keys.set(key, slot);
    }
    return node;
  }
}

// As in a JSON Pointer, so that no key can be taken for a step of another kind.
function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function plainSlot(seen: Shape, declared: DeclaredSchema | undefined): Slot {
  return {
    seen: countSeen(seen),
    declared: declared !== undefined,
    nullable: declared?.nullable ?? seen.null > 0,
    kinds: new Set(declared?.kinds ?? kindsOf(seen)),
    bigIntegers: seen.bigInteger > 0,
    nonEmptyStrings: seen.nonEmptyString,
    jsonStrings: seen.jsonString,
    items: undefined,
    values: undefined,
    node: undefined,
  };
}

/** The type a type was found to be the same as, or itself. */
export function findRoot(node: TypeNode): TypeNode {
  let root = node;
  while (root.mergedInto !== undefined) root = root.mergedInto;
  return root;
}

const LIST_WORD = /^(list|lists|array|arr|items)$/i;

/**
 * What a key would call the thing under it: singular, without a word for "list", in Pascal case. `images_list` → `Image`,
 * `hash_tag` → `HashTag`. A key without a Latin letter gives `Field`.
 */
export function baseName(key: string): string {
  const words = key
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  while (words.length > 1 && LIST_WORD.test(words.at(-1) ?? "")) words.pop();
  const singular = words.map((word, index) => (index === words.length - 1 ? singularOf(word) : word));
  const name = singular.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
  return /^[A-Za-z]/.test(name) ? name : `Field${name}`;
}

function singularOf(word: string): string {
  if (/(ss|us|is|news|series|status)$/i.test(word) || word.length < 3) return word;
  if (/ies$/i.test(word)) return word.replace(/ies$/i, "y");
  if (/(ses|xes|zes|ches|shes)$/i.test(word)) return word.replace(/es$/i, "");
  return word.replace(/s$/i, "");
}
