import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { systemCode } from "../files/system-code.ts";
import { CommandError } from "../command/command-error.ts";
import type { JsonObject, JsonValue } from "../gate/json-value.ts";
import { parseLossless } from "../gate/lossless-json.ts";
import { measureDepth } from "../gate/measure-depth.ts";
import { isEnvelope } from "../shapes/observed-state.ts";
import { MAX_ANSWER_DEPTH } from "./parse-answer.ts";

const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The answers in a file: one envelope, an array of them, or one a line; plain or gzipped.
 *
 * @throws CommandError (exit code 2) naming the file when it cannot be read as that, or holds more than 64 MiB
 */
export async function readAnswers(file: string): Promise<JsonObject[]> {
  const text = await readText(file);
  const depth = measureDepth(text);
  if (depth > MAX_ANSWER_DEPTH) throw refuse(file, `at most ${MAX_ANSWER_DEPTH} levels of nesting, found ${depth}`);
  const whole = tryParse(text);
  const values = whole === undefined ? parseLines(text, file) : asList(whole);
  if (values.length === 0) throw refuse(file, "at least one answer, found an empty list");
  return values.map((value, index) => {
    if (isEnvelope(value)) return value;
    throw refuse(file, `an envelope with a "code" (answer ${index + 1})`);
  });
}

async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes, { maxOutputLength: MAX_BYTES + 1 });
  } catch (thrown) {
    const reason = systemCode(thrown) ?? "unknown";
    throw refuse(file, `a readable file of at most ${MAX_BYTES} bytes, plain or gzipped, found ${reason}`);
  }
  if (bytes.length > MAX_BYTES) throw refuse(file, `at most ${MAX_BYTES} bytes, found ${bytes.length}`);
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}

function parseLines(text: string, file: string): JsonValue[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines.length === 0) throw refuse(file, "JSON, or JSON lines, found nothing");
  return lines.map((line, index) => {
    const value = tryParse(line);
    if (value === undefined) throw refuse(file, `JSON, or JSON lines (line ${index + 1} is none)`);
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

function refuse(file: string, expected: string): CommandError {
  return new CommandError(2, `${file}: expected ${expected}`);
}
