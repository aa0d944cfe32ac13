import { refuse } from "../command/command-error.ts";
import { checkTree } from "./check-tree.ts";
import { findDuplicateKey } from "./find-duplicate-key.ts";
import type { JsonValue } from "./json-value.ts";
import { parseJsonLossless } from "./parse-json.ts";

/**
 * Reads a published OpenAPI document, of one operation or of all: the gate every one passes before any tool sees it.
 * At most 4 MB and 64 levels, each key once, no invisible character outside the values of examples, no reference that
 * leads out of it.
 *
 * @throws CommandError (exit code 3) naming the file, the place, what was expected and what was found
 */
export function gateDocument(text: string, file: string): JsonValue {
  const document = gateJson(text, file);
  checkTree(document, file);
  return document;
}

/**
 * Reads any published JSON: at most 4 MB and 64 levels, each key once.
 *
 * @throws CommandError (exit code 3) naming the file
 */
export function gateJson(text: string, file: string): JsonValue {
  const value = parseJsonLossless(text, file);
  const twice = findDuplicateKey(text);
  if (twice !== undefined) throw refuse(file, "each key of an object once", `${twice} twice`);
  return value;
}
