/** A name that needs no quotes. */
export const IDENTIFIER: RegExp = /^[A-Za-z_$][\w$]*$/;

/** The code behind a value that reads each of its fields, through the first item of every array. */
export function fieldPaths(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return fieldPaths(value[0], `${path}${path === "" ? "" : "?."}[0]`);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const field = `${path}${path === "" ? "." : "?."}${key}`;
    return IDENTIFIER.test(key) ? [field, ...fieldPaths(item, field)] : [];
  });
}
