import { isJsonObject, type JsonObject, type JsonValue, objectUnder, textUnder } from "./json-value.ts";

/** The components that a part of a release refers to, directly or through other components, by kind and name. */
export function usedComponents(release: JsonObject, part: JsonValue): JsonObject {
  const used: Record<string, JsonObject> = {};
  const pending = [part];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (isJsonObject(value)) {
      const [, kind, name] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(textUnder(value, "$ref")) ?? [];
      const target = kind && name ? objectUnder(objectUnder(release, "components"), kind)[name] : undefined;
      if (kind && name && target !== undefined && used[kind]?.[name] === undefined) {
        (used[kind] ??= {})[name] = target;
        pending.push(target);
      }
    }
    if (typeof value === "object" && value !== null) pending.push(...Object.values(value));
  }
  return used;
}
