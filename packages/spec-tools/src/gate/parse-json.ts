import { refuse } from "../command/command-error.ts";
import type { JsonValue } from "./json-value.ts";

const MAX_BYTES = 4 * 1024 * 1024;
const MAX_DEPTH = 64;

/**
 * Parses a document nobody has vouched for: at most 4 MB and 64 levels deep, measured before it is parsed.
 *
 * @throws CommandError (exit code 3) naming the file
 */
export function parseJson(text: string, file: string): JsonValue {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BYTES) throw refuse(file, `at most ${MAX_BYTES} bytes`, `${bytes}`);
  const depth = measureDepth(text);
  if (depth > MAX_DEPTH) throw refuse(file, `at most ${MAX_DEPTH} levels of nesting`, `${depth}`);
  try {
    return JSON.parse(text) as JsonValue;
  } catch (thrown) {
    throw refuse(file, "JSON", thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function measureDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === "{" || token === "[") deepest = Math.max(deepest, ++depth);
    else if (token === "}" || token === "]") depth--;
  }
  return deepest;
}
