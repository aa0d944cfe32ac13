import { refuse } from "./command-error.ts";
import { type JsonValue, parseLossless } from "./json.ts";

/** What a document may measure. */
interface Limits {
  readonly bytes: number;
  readonly depth: number;
}

const MEBIBYTE = 1024 * 1024;
const DOCUMENT_LIMITS: Limits = { bytes: 4 * MEBIBYTE, depth: 64 };

/** A state nests twice as deep as the answers it counts, and keeps a hash for each. */
export const STATE_LIMITS: Limits = { bytes: 64 * MEBIBYTE, depth: 256 };

/**
 * Parses a document nobody has vouched for: at most 4 MB and 64 levels deep, measured before it is parsed.
 *
 * @throws CommandError (exit code 3) naming the file
 */
export function parseJson(text: string, file: string, limits: Limits = DOCUMENT_LIMITS): JsonValue {
  return parseLimited(text, file, limits, (json) => JSON.parse(json) as JsonValue);
}

/**
 * The same, but an integer beyond 2^53 keeps its digits, as a bigint.
 *
 * @throws CommandError (exit code 3) naming the file
 */
function parseJsonLossless(text: string, file: string): JsonValue {
  return parseLimited(text, file, DOCUMENT_LIMITS, parseLossless);
}

function parseLimited(text: string, file: string, limits: Limits, parse: (text: string) => JsonValue): JsonValue {
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.bytes) throw refuse(file, `at most ${limits.bytes} bytes`, `${bytes}`);
  const depth = measureDepth(text);
  if (depth > limits.depth) throw refuse(file, `at most ${limits.depth} levels of nesting`, `${depth}`);
  try {
    return parse(text);
  } catch (thrown) {
    throw refuse(file, "JSON", thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/** How deep a JSON text is nested, found in one pass without parsing it: a parser may not survive the depth. */
export function measureDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (inString && character === "\\") index++;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (character === "{" || character === "[") deepest = Math.max(deepest, ++depth);
    else if (character === "}" || character === "]") depth--;
  }
  return deepest;
}

/**
 * The first key that stands twice in one object of a JSON text; undefined where none does. A parser would keep the last
 * one in silence, and another parser the first.
 */
function findDuplicateKey(json: string): string | undefined {
  const objects: (Set<string> | undefined)[] = [];
  let keys: Set<string> | undefined;
  let last = "";
  for (let index = 0; index < json.length; index++) {
    const character = json[index];
    if (character === '"') {
      const end = endOfString(json, index);
      last = json.slice(index, end + 1);
      index = end;
    } else if (character === "{" || character === "[") {
      objects.push(keys);
      keys = undefined;
    } else if (character === "}" || character === "]") {
      keys = objects.pop();
    } else if (character === ":") {
      const key = last.includes("\\") ? (JSON.parse(last) as string) : last.slice(1, -1);
      keys ??= new Set();
      if (keys.has(key)) return key;
      keys.add(key);
    }
  }
  return undefined;
}

function endOfString(json: string, start: number): number {
  for (let index = start + 1; index < json.length; index++) {
    const character = json[index];
    if (character === '"') return index;
    if (character === "\\") index++;
  }
  return json.length;
}

/**
 * Reads any published JSON: at most 4 MB and 64 levels, each key once.
 *
 * @throws CommandError (exit code 3) naming the file
 */
export function parseStrictJson(text: string, file: string): JsonValue {
  const value = parseJsonLossless(text, file);
  const twice = findDuplicateKey(text);
  if (twice !== undefined) throw refuse(file, "each key of an object once", `${twice} twice`);
  return value;
}
