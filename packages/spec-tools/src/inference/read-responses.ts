import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { CommandError } from "../lib/command-error.ts";
import { isJsonObject, type JsonObject, type JsonValue, parseLossless } from "../lib/json.ts";
import { measureDepth } from "../lib/parse-json.ts";
import { userFileFailure } from "../lib/system-failure.ts";
import { isEnvelope } from "./observed-state.ts";

const MAX_BYTES = 64 * 1024 * 1024;

// Recursive functions could overflow the stack on a response with deeper nesting.
const MAX_RESPONSE_DEPTH = 64;

/**
 * Reads a file of responses: one envelope, an array of envelopes, or one envelope per line, plain or gzipped.
 *
 * @throws CommandError that names the file if it does not exist, is invalid or larger than 64 MiB (exit code 2), or cannot be
 * read (exit code 1)
 */
export async function readResponses(file: string): Promise<JsonObject[]> {
  const text = await readResponseFile(file);
  const depth = measureDepth(text);
  if (depth > MAX_RESPONSE_DEPTH)
    throw usageError(file, `at most ${MAX_RESPONSE_DEPTH} levels of nesting, found ${depth}`);
  const whole = tryParse(text);
  const values = whole === undefined ? parseLines(text, file) : asList(whole);
  if (values.length === 0) throw usageError(file, "at least one response, found an empty list");
  return values.map((value, index) => {
    if (isEnvelope(value)) return value;
    throw usageError(file, `an envelope with a "code" as response ${index + 1}`);
  });
}

async function readResponseFile(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes, { maxOutputLength: MAX_BYTES + 1 });
  } catch (thrown) {
    throw userFileFailure(thrown, file, `a file of at most ${MAX_BYTES} bytes, plain or gzipped`);
  }
  if (bytes.length > MAX_BYTES) throw usageError(file, `at most ${MAX_BYTES} bytes, found ${bytes.length}`);
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}

function parseLines(text: string, file: string): JsonValue[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines.length === 0) throw usageError(file, "JSON or JSON lines, found an empty file");
  return lines.map((line, index) => {
    const value = tryParse(line);
    if (value === undefined) throw usageError(file, `JSON or JSON lines, found invalid JSON in line ${index + 1}`);
    return value;
  });
}

function tryParse(text: string): JsonValue | undefined {
  try {
    return parseLossless(text);
  } catch {
    return undefined;
  }
}

function asList(value: JsonValue): JsonValue[] {
  return Array.isArray(value) ? value : [value];
}

function usageError(file: string, expected: string): CommandError {
  return new CommandError(2, `${file}: expected ${expected}`);
}

/**
 * Parses one response and keeps all digits of integers beyond 2^53. Returns undefined if the text is not JSON, is not
 * an envelope or is nested too deep.
 */
export function parseResponse(text: string): JsonObject | undefined {
  if (measureDepth(text) > MAX_RESPONSE_DEPTH) return undefined;
  try {
    const value = parseLossless(text);
    return isJsonObject(value) && isEnvelope(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
