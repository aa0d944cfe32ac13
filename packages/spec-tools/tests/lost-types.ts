import type { InferredSchemas } from "../src/inference/infer-schemas.ts";
import { escapeKey } from "../src/inference/type-graph.ts";
import { type Components, resolveSchema, type Schema } from "../src/lib/schema.ts";

/**
 * Lists the paths whose type has another name than before, as `operation path`, and the names that no longer exist. Whole data
 * may get the name of its operation, under which it is always exported.
 */
export function lostNames(before: InferredSchemas, after: InferredSchemas): string[] {
  const renamed = [...before.names].flatMap(([operation, names]) => {
    const now = after.names.get(operation);
    const kept = ([path, name]: readonly [string, string]): boolean => {
      // The path of a key of a map is not stored.
      const asValue = now?.get(path.replace(/[^/]+$/, "~*"));
      return now?.get(path) === name || asValue === name || (path === "" && now?.get(path) === `${operation}Data`);
    };
    return [...names].filter((one) => !kept(one)).map(([path]) => `${operation} ${path}`);
  });
  return [...renamed, ...Object.keys(before.components).filter((name) => after.components[name] === undefined)];
}

// Deeper paths belong to types that were compared before.
const MAX_DEPTH = 12;

type Position = readonly [schema: Schema, components: Components];

/**
 * Lists the paths of an operation's data that code written for the earlier types cannot read with the later ones. Null is
 * not compared, because careful code expects it.
 */
export function unreadablePaths(operation: string, before: Components, after: Components): string[] {
  const root = { $ref: `${operation}Data` };
  return unreadable([root, before], [root, after], "", 0);
}

function unreadable(before: Position, after: Position, path: string, depth: number): string[] {
  const [old, now] = [resolveSchema(...before), resolveSchema(...after)];
  const [kinds, others] = [kindsOf(old), kindsOf(now)];
  if (kinds.length === 0 || depth > MAX_DEPTH) return [];
  if (others.length !== 1 || others[0] !== kinds[0]) return [path];
  const below = (inner: Schema | undefined, later: Schema | undefined, step: string): string[] => {
    if (inner === undefined) return [];
    const at = `${path}/${step}`;
    return later === undefined ? [at] : unreadable([inner, before[1]], [later, after[1]], at, depth + 1);
  };
  const [values, laterValues] = [old.additionalProperties, now.additionalProperties];
  return [
    ...below(old.items, now.items, "~[]"),
    ...(typeof values === "object" ? below(values, laterValues === true ? undefined : laterValues, "~*") : []),
    ...Object.entries(old.properties ?? {}).flatMap(([key, field]) =>
      below(field, now.properties?.[key] ?? valueOf(now), escapeKey(key)),
    ),
  ];
}

// Fields that became the keys of a map are read through its index signature.
function valueOf({ properties, additionalProperties }: Schema): Schema | undefined {
  return properties === undefined && typeof additionalProperties === "object" ? additionalProperties : undefined;
}

function kindsOf({ type }: Schema): string[] {
  return [type].flat().flatMap((kind) => (kind === undefined || kind === "null" ? [] : [kind]));
}
