import { isJsonObject, type JsonValue } from "./json-value.ts";

/** The first `$ref` anywhere in a value; undefined where there is none. */
export function findReference(value: JsonValue): string | undefined {
  const pending: JsonValue[] = [value];
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    if (Array.isArray(item)) pending.push(...item);
    else if (isJsonObject(item)) {
      const { $ref } = item;
      if (typeof $ref === "string") return $ref;
      pending.push(...Object.values(item));
    }
  }
  return undefined;
}
