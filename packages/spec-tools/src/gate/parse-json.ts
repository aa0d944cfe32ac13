import { refuse } from "../command/command-error.ts";
import type { JsonValue } from "./json-value.ts";
import { parseLossless } from "./lossless-json.ts";
import { measureDepth } from "./measure-depth.ts";

/** What a document may measure. */
export interface Limits {
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
  return parseGated(text, file, limits, (json) => JSON.parse(json) as JsonValue);
}

/**
 * The same, but an integer beyond 2^53 keeps its digits, as a bigint.
 *
 * @throws CommandError (exit code 3) naming the file
 */
export function parseJsonLossless(text: string, file: string): JsonValue {
  return parseGated(text, file, DOCUMENT_LIMITS, parseLossless);
}

function parseGated(text: string, file: string, limits: Limits, parse: (text: string) => JsonValue): JsonValue {
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
