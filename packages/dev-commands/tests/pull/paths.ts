import type { PlatformDocument, Schema } from "@justone-clients/spec-tools";

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const KINDS = ["boolean", "integer", "number", "string", "array", "object"];

/** Lists every JSON path of an observed shape with each of its kinds, e.g. `data.list[].title string`. */
export function observedPaths(shape: unknown, path = "data"): Set<string> {
  if (!isObject(shape)) return new Set();
  const own = KINDS.filter((kind) => Number(shape[kind] ?? 0) > 0).map((kind) => `${path} ${kind}`);
  const keys = isObject(shape["keys"]) ? Object.entries(shape["keys"]) : [];
  const below = keys.flatMap(([key, slot]) => [...observedPaths(slot, `${path}.${key}`)]);
  return new Set([...own, ...observedPaths(shape["items"], `${path}[]`), ...below]);
}

const MAX_DEPTH = 12;

/** Lists every typed JSON path of an operation's data with each of its types, e.g. `data.list[].title string`. */
export function typedPaths({ components }: PlatformDocument, dataComponent: string): Set<string> {
  const paths = new Set<string>();
  const walk = (schema: Schema | undefined, path: string, depth: number): void => {
    if (schema === undefined || depth > MAX_DEPTH) return;
    const { $ref, anyOf = [], type = [], items, properties = {}, additionalProperties } = schema;
    if ($ref !== undefined) walk(components.schemas[$ref.replace("#/components/schemas/", "")], path, depth + 1);
    for (const one of anyOf) walk(one, path, depth);
    for (const kind of [type].flat()) if (kind !== "null") paths.add(`${path} ${kind}`);
    walk(items, `${path}[]`, depth + 1);
    if (typeof additionalProperties === "object") walk(additionalProperties, `${path}.*`, depth + 1);
    for (const [key, field] of Object.entries(properties)) walk(field, `${path}.${key}`, depth + 1);
  };
  walk(components.schemas[dataComponent], "data", 0);
  return paths;
}
