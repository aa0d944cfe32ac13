import type { PlatformDocument, Schema } from "@justone-clients/spec-tools";

const MAX_DEPTH = 12;

/** Every place of an operation's data that a document types, with each type, e.g. `data.list[].title string`. */
export function typedPlaces({ components }: PlatformDocument, dataComponent: string): Set<string> {
  const places = new Set<string>();
  const walk = (schema: Schema | undefined, path: string, depth: number): void => {
    if (schema === undefined || depth > MAX_DEPTH) return;
    const { $ref, anyOf = [], type = [], items, properties = {}, additionalProperties } = schema;
    if ($ref !== undefined) walk(components.schemas[$ref.replace("#/components/schemas/", "")], path, depth + 1);
    for (const one of anyOf) walk(one, path, depth);
    for (const kind of [type].flat()) if (kind !== "null") places.add(`${path} ${kind}`);
    walk(items, `${path}[]`, depth + 1);
    if (typeof additionalProperties === "object") walk(additionalProperties, `${path}.*`, depth + 1);
    for (const [key, field] of Object.entries(properties)) walk(field, `${path}.${key}`, depth + 1);
  };
  walk(components.schemas[dataComponent], "data", 0);
  return places;
}
