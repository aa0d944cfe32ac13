import { refuse } from "./command-error.ts";
import { type JsonValue, parseLossless } from "./json.ts";

/** The largest size and depth of an accepted document. */
interface Limits {
  readonly bytes: number;
  readonly depth: number;
}

const MEBIBYTE = 1024 * 1024;
const DOCUMENT_LIMITS: Limits = { bytes: 4 * MEBIBYTE, depth: 64 };

/** The limits of a state file. It nests about twice as deep as its responses and lists one hash per response. */
export const STATE_LIMITS: Limits = { bytes: 64 * MEBIBYTE, depth: 256 };

/**
 * Parses an untrusted document. Its size (4 MiB by default) and depth (64 levels by default) are checked before
 * parsing.
 *
 * @throws CommandError (exit code 3) that names the file
 */
export function parseJson(text: string, file: string, limits: Limits = DOCUMENT_LIMITS): JsonValue {
  return parseLimited(text, file, limits, (json) => JSON.parse(json) as JsonValue);
}

/**
 * Parses an untrusted document like {@link parseJson}, but returns an integer beyond 2^53 as a bigint.
 *
 * @throws CommandError (exit code 3) that names the file
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

/**
 * Measures how deep a JSON text is nested. It scans the text, because parsing a deep text could overflow the stack.
 */
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
 * Finds the first key that occurs twice in one object of a JSON text. `JSON.parse` silently keeps the last value, other
 * parsers keep the first.
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
 * Parses a published definition or an overlay: at most 4 MiB, at most 64 levels, no duplicate key in an object. An
 * integer beyond 2^53 becomes a bigint.
 *
 * @throws CommandError (exit code 3) that names the file
 */
export function parseStrictJson(text: string, file: string): JsonValue {
  const value = parseJsonLossless(text, file);
  const duplicate = findDuplicateKey(text);
  if (duplicate !== undefined) throw refuse(file, "unique keys in each object", `${duplicate} twice`);
  return value;
}
