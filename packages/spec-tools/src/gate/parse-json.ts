import { refuse } from "../command/command-error.ts";
import type { JsonValue } from "./json-value.ts";
import { parseLossless } from "./lossless-json.ts";
import { measureDepth } from "./measure-depth.ts";

const MAX_BYTES = 4 * 1024 * 1024;
const MAX_DEPTH = 64;

/**
 * Parses a document nobody has vouched for: at most 4 MB and 64 levels deep, measured before it is parsed.
 *
 * @throws CommandError (exit code 3) naming the file
 */
export function parseJson(text: string, file: string): JsonValue {
  return parseGated(text, file, (json) => JSON.parse(json) as JsonValue);
}

/**
 * The same, but an integer beyond 2^53 keeps its digits, as a bigint.
 *
 * @throws CommandError (exit code 3) naming the file
 */
export function parseJsonLossless(text: string, file: string): JsonValue {
  return parseGated(text, file, parseLossless);
}

function parseGated(text: string, file: string, parse: (text: string) => JsonValue): JsonValue {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BYTES) throw refuse(file, `at most ${MAX_BYTES} bytes`, `${bytes}`);
  const depth = measureDepth(text);
  if (depth > MAX_DEPTH) throw refuse(file, `at most ${MAX_DEPTH} levels of nesting`, `${depth}`);
  try {
    return parse(text);
  } catch (thrown) {
    throw refuse(file, "JSON", thrown instanceof Error ? thrown.message : String(thrown));
  }
}
