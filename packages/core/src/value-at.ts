/** The value at a place in JSON: names joined by dots, with `-1` for the last item of an array. */
export function valueAt(json: unknown, place: string): unknown {
  if (place === "") return json;
  return place.split(".").reduce<unknown>(step, json);
}

function step(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return name === "-1" ? value.at(-1) : undefined;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}
