import { exec } from "jsonpath-rfc9535";
import { refuse } from "../lib/command-error.ts";
import { isJsonObject, type JsonObject, type JsonValue, serializeLossless } from "../lib/json.ts";

/** The keys and indexes that lead from the document to a part of it; empty for the document itself. */
export type JsonPath = readonly (string | number)[];

/** A JSONPath query with what a refusal reports. */
interface Query {
  readonly query: string;
  readonly file: string;
  /** What the query selects, for example "target". */
  readonly role: string;
}

/**
 * Finds the parts of a document that a JSONPath of RFC 9535 selects. Each part is returned once. A part comes after the
 * parts that contain it, and an item of a list comes after the items before it.
 *
 * @throws CommandError (exit code 3) with the file and the query if the query is not a JSONPath, or compares with an
 * integer beyond 2^53, which JSONPath cannot compare exactly
 * @see https://www.rfc-editor.org/rfc/rfc9535
 */
export function selectPaths(document: JsonObject, { query, file, role }: Query): JsonPath[] {
  const paths = new Map<string, JsonPath>();
  if (UNSAFE_INTEGER.test(query.replaceAll(QUOTED, "''"))) {
    throw refuse(file, `a ${role} without integers beyond 2^53`, query);
  }
  try {
    exec(withoutBigints(document), query, (_, escaped) => {
      const path = escaped.map((key) => (typeof key === "number" ? key : unescapeKey(key)));
      paths.set(serializeLossless(path), path);
    });
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : "";
    throw refuse(file, `a valid JSONPath as the ${role}`, `${query}: ${message}`);
  }
  return [...paths.values()].toSorted(comparePaths);
}

const QUOTED = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g;
// A number in a filter; digits inside a name follow a letter, and decimals follow a point.
const UNSAFE_INTEGER = /(?<![\w.\u0080-\u{10ffff}])\d{16,}/u;

// jsonpath-rfc9535 cannot compare bigints in a filter. Converting them to numbers does not change the paths.
function withoutBigints(document: JsonObject): Parameters<typeof exec>[0] {
  return JSON.parse(serializeLossless(document)) as Parameters<typeof exec>[0];
}

// jsonpath-rfc9535 escapes the keys of a path as RFC 9535 prescribes for normalized paths.
function unescapeKey(key: string): string {
  return key.replaceAll(/\\(?:u([0-9a-f]{4})|(.))/g, (_, code: string | undefined, character: string) => {
    return code === undefined ? (CONTROLS.get(character) ?? character) : String.fromCharCode(Number.parseInt(code, 16));
  });
}

const CONTROLS: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

function comparePaths(a: JsonPath, b: JsonPath): number {
  const index = a.findIndex((key, position) => key !== b[position]);
  const [left, right] = [a[index], b[index]];
  if (left === undefined || right === undefined) return a.length - b.length;
  if (typeof left === "number" && typeof right === "number") return left - right;
  return left < right ? -1 : 1;
}

/** Returns the part of a document at a path; undefined if it does not exist. */
export function getByPath(document: JsonValue, path: JsonPath): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, document);
}

/** Writes a path as JSONPath: `$["a"][0]`. */
export function renderPath(path: JsonPath): string {
  return `$${path.map((key) => `[${serializeLossless(key)}]`).join("")}`;
}
