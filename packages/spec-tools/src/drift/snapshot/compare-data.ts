import { byKey, serializeLossless } from "../../lib/json.ts";
import type { Components, Schema } from "../../lib/schema.ts";
import { dataType, type DataType, describeType, isUnknown } from "./data-type.ts";

/** How a value in `data` can change. */
export type DataEffect = "added" | "removed" | "changed" | "mapped" | "widened" | "narrowed" | "typed" | "untyped";

/** A change of a value in `data`. */
export interface DataChange {
  readonly effect: DataEffect;
  /** The JSON path, e.g. `data.items[].user.id`; `.*` is any value of a map. */
  readonly where: string;
  /** The path inside the component that declares the value, e.g. `User.id`; equal for all uses of the component. */
  readonly typePath: string;
  /** The type, as `describeType` prints it; empty if the field is new. */
  readonly before: string;
  /** As `before`; empty if the field was removed. */
  readonly after: string;
}

/** The current path of a comparison: in `data`, and in the component entered last. */
interface DataPath {
  readonly where: string;
  readonly typePath: string;
}

/** Compares the `data` of an operation. Each component is compared once, at the first path that leads to it. */
export function compareData(
  name: string,
  before: { readonly schema: Schema; readonly components: Components },
  after: { readonly schema: Schema; readonly components: Components },
): DataChange[] {
  const visited = new Set<string>();

  const compare = (was: Schema, now: Schema, { where, typePath }: DataPath): DataChange[] => {
    const [old, next] = [dataType(was, before.components), dataType(now, after.components)];
    // The component of `data` itself is named after the operation, so its paths begin with `data` instead.
    const isOwn = old.component === undefined || old.component === name;
    const inner = isOwn ? { where, typePath } : { where, typePath: old.component };
    const changes = ownChange(old, next).map((effect) => {
      return { effect, where, typePath, before: describeType(old), after: describeType(next) };
    });
    if (changes.some(({ effect }) => effect === "typed" || effect === "untyped")) return changes;
    return [...changes, ...nestedChanges(old, next, inner)];
  };

  const nestedChanges = (old: DataType, next: DataType, { where, typePath }: DataPath): DataChange[] => {
    const stepChanges = (was: Schema | undefined, now: Schema | undefined, step: string): DataChange[] => {
      return was === undefined || now === undefined
        ? []
        : compare(was, now, { where: where + step, typePath: typePath + step });
    };
    const now = isMapped(old, next) ? asObject(old, next) : next;
    return [
      ...stepChanges(old.items, next.items, "[]"),
      ...stepChanges(old.values, next.values, ".*"),
      ...(isFirstVisit(visited, old, now) ? fieldChanges(old, now, { where, typePath }) : []),
    ];
  };

  const fieldChanges = ({ fields: was = {} }: DataType, { fields: now = {} }: DataType, at: DataPath): DataChange[] => {
    const entries = Object.entries({ ...was, ...now }).toSorted(byKey);
    return entries.flatMap(([key]): DataChange[] => {
      const [first, second] = [ownField(was, key), ownField(now, key)];
      const step = stepTo(key);
      const [where, typePath] = [at.where + step, at.typePath + step];
      if (first !== undefined && second !== undefined) return compare(first, second, { where, typePath });
      const [is, of] = first === undefined ? [second, after.components] : [first, before.components];
      const words = describeType(dataType(is ?? {}, of));
      return first === undefined
        ? [{ effect: "added", where, typePath, before: "", after: words }]
        : [{ effect: "removed", where, typePath, before: words, after: "" }];
    });
  };

  return compare(before.schema, after.schema, { where: "data", typePath: "data" });
}

function isFirstVisit(visited: Set<string>, old: DataType, next: DataType): boolean {
  if (old.fields === undefined || next.fields === undefined) return false;
  if (old.component === undefined || next.component === undefined) return true;
  const key = `${old.component} ${next.component}`;
  if (visited.has(key)) return false;
  visited.add(key);
  return true;
}

// An object with known fields became a map. Code still reads its fields if the values of the map fit them.
function isMapped(old: DataType, next: DataType): boolean {
  return old.values === undefined && next.fields === undefined && old.fields !== undefined && next.values !== undefined;
}

// Reading a known field of a map yields the type of the map's values.
function asObject({ fields = {} }: DataType, { values = {} }: DataType): DataType {
  const read = Object.fromEntries(Object.keys(fields).map((key) => [key, values]));
  return { scalars: [], items: undefined, values: undefined, fields: read, component: serializeLossless(values) };
}

function ownChange(old: DataType, next: DataType): DataEffect[] {
  if (isUnknown(old)) return isUnknown(next) ? [] : ["typed"];
  if (isUnknown(next)) return ["untyped"];
  if (isMapped(old, next)) return ["mapped", ...kindChange(without(old), without(next))];
  return kindChange(old, next);
}

function without(type: DataType): DataType {
  return { ...type, values: undefined, fields: undefined };
}

function kindChange(old: DataType, next: DataType): DataEffect[] {
  const [was, now] = [kindsOf(old), kindsOf(next)];
  const added = now.filter((kind) => !was.includes(kind));
  const removed = was.filter((kind) => !now.includes(kind));
  if (added.length > 0) return [removed.length > 0 ? "changed" : "widened"];
  if (removed.length === 0) return [];
  // Everything inside a removed array, map or object is removed too, so code that reads it breaks.
  const isDeep = removed.some((kind) => ["array", "map", "object"].includes(kind));
  return [isDeep ? "changed" : "narrowed"];
}

function kindsOf({ scalars, items, values, fields }: DataType): string[] {
  return [
    ...scalars,
    ...(items === undefined ? [] : ["array"]),
    ...(values === undefined ? [] : ["map"]),
    ...(fields === undefined ? [] : ["object"]),
  ];
}

function ownField(fields: Readonly<Record<string, Schema>>, key: string): Schema | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

// A key is untrusted input: it is quoted unless it is an identifier.
function stepTo(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${serializeLossless(key)}]`;
}
