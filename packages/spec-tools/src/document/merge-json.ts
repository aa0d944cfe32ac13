import { refuse } from "../lib/command-error.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../lib/json.ts";
import { type JsonPath, renderPath } from "./json-path.ts";

/** How values of an overlay are merged into a document. */
export interface MergeRules {
  /** Overlay 1.0 lets a value replace a value of any other kind, and adds it to a list. 1.1 refuses both. */
  readonly version: "1.0" | "1.1";
  /** The file of the overlay, for refusals. */
  readonly file: string;
}

/**
 * Merges a value into the current value at a path and returns the result: members of objects are merged one by one, the
 * items of lists are appended, a primitive value replaces a primitive value. Changes objects in place.
 *
 * @throws CommandError (exit code 3) with the file and the path if the kinds differ and the version is 1.1
 */
export function combine(current: JsonValue, value: JsonValue, path: JsonPath, rules: MergeRules): JsonValue {
  if (isJsonObject(current) && isJsonObject(value)) return mergeMembers(current, value, path, rules);
  if (Array.isArray(current) && Array.isArray(value)) return [...current, ...value];
  if (kindOf(current) === kindOf(value)) return value;
  if (rules.version === "1.0") return Array.isArray(current) ? [...current, value] : value;
  throw refuse(rules.file, `${describe(current)} to merge into ${renderPath(path)}`, describe(value));
}

function mergeMembers(current: JsonObject, value: JsonObject, path: JsonPath, rules: MergeRules): JsonObject {
  for (const [key, added] of Object.entries(value)) {
    const existing = Object.hasOwn(current, key) ? current[key] : undefined;
    setMember(current, key, existing === undefined ? added : combine(existing, added, [...path, key], rules));
  }
  return current;
}

/** Sets a member of an object or an item of a list. A member named `__proto__` does not change the prototype. */
export function setMember(owner: JsonValue | undefined, key: string | number | undefined, value: JsonValue): void {
  if (key === undefined || typeof owner !== "object" || owner === null) return;
  Object.defineProperty(owner, key, { value, configurable: true, enumerable: true, writable: true });
}

type JsonKind = "object" | "array" | "primitive value";

/** Returns the kind of a value. */
export function kindOf(value: JsonValue | undefined): JsonKind {
  if (Array.isArray(value)) return "array";
  return isJsonObject(value) ? "object" : "primitive value";
}

function describe(value: JsonValue): string {
  const kind = kindOf(value);
  return `${kind === "primitive value" ? "a" : "an"} ${kind}`;
}
