import type { JsonValue } from "../src/lib/json.ts";

/**
 * Emits the program of a careful user of a type: it reads every field of a sample, guards against missing and null values, and
 * assigns each value to a variable of its type.
 *
 * @param schema the file name of the types
 */
export function consumerOf(sample: JsonValue, schema = "schema.ts"): string {
  const lines = reads(sample, "data").map((read, index) => `export const v${index}: ${read};`);
  return [
    `import type { components } from "./${schema}";`,
    'declare const data: components["schemas"]["OpData"] | null | undefined;',
    ...lines,
    "",
  ].join("\n");
}

function reads(value: JsonValue, path: string): string[] {
  if (typeof value === "string") return [`string = ${path} ?? ""`];
  if (typeof value === "number" || typeof value === "bigint") return [`number = ${path} ?? 0`];
  if (typeof value === "boolean") return [`boolean = ${path} ?? false`];
  if (value === null) return [`unknown = ${path}`];
  if (Array.isArray(value)) {
    const [first] = value;
    return [`readonly unknown[] = ${path} ?? []`, ...(first === undefined ? [] : reads(first, `${path}?.[0]`))];
  }
  return Object.entries(value).flatMap(([key, item]) => reads(item, `${path}?.[${JSON.stringify(key)}]`));
}
