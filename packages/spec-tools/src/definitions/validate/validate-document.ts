import { refuse } from "../../lib/command-error.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../lib/json.ts";
import { parseStrictJson } from "../../lib/parse-json.ts";
import { isSafeName, isSafeText } from "../../lib/patterns.ts";
import { checkKeyword } from "./check-keyword.ts";

/**
 * Parses and validates a published OpenAPI document before any tool uses it: at most 4 MiB and 64 levels, unique keys,
 * no invisible characters except in example values, no reference to another document.
 *
 * @throws CommandError (exit code 3) that names the file, the path, the expectation and the finding
 */
export function validateDocument(text: string, file: string): JsonValue {
  const document = parseStrictJson(text, file);
  checkTree(document, file);
  return document;
}

/** The maximum number of members of an object or array. Every member can become several lines of generated code. */
const MAX_MEMBERS = 10_000;

// The paths of media types in an OpenAPI document; * matches any key.
const MEDIA_TYPES = [
  "paths * * responses * content *",
  "paths * * requestBody content *",
  "components responses * content *",
  "components requestBodies * content *",
];
const EXAMPLES = MEDIA_TYPES.flatMap((path) => [`${path} example`, `${path} examples * value`]).map((path) =>
  path.split(" "),
);

/**
 * Checks every member of an OpenAPI document, known or unknown: characters, keys and references. Only example values of
 * a media type may contain any text.
 *
 * @throws CommandError (exit code 3) that names the file and the path
 */
function checkTree(document: JsonValue, file: string): void {
  const path: string[] = [];
  checkValue(document);

  function checkValue(value: JsonValue): void {
    if (typeof value === "string") checkText(value);
    else if (Array.isArray(value) || isJsonObject(value)) checkMembers(value);
    else if (!isFiniteNumber(value)) throw refuse(location(), "finite numbers", String(value));
  }

  function checkMembers(value: JsonObject | JsonValue[]): void {
    if (exceedsMemberLimit(value)) throw refuse(location(), `at most ${MAX_MEMBERS} members`);
    if (Array.isArray(value)) value.forEach((item, index) => descend(`${index}`, item));
    else Object.entries(value).forEach(([key, item]) => checkMember(key, item));
  }

  function checkMember(key: string, value: JsonValue): void {
    if (!isSafeName(key)) throw refuse(location(), "keys of at most 1000 visible characters", key);
    if (key === "__proto__") throw refuse(location(), 'no key "__proto__"');
    const problem = checkKeyword(path, key, value);
    if (problem !== undefined) throw refuse(`${location()}, ${key}`, problem.expected, problem.found);
    descend(key, value);
  }

  function descend(key: string, value: JsonValue): void {
    path.push(key);
    if (EXAMPLES.some((example) => matchesPath(path, example))) checkExample(value, location());
    else checkValue(value);
    path.pop();
  }

  function checkText(text: string): void {
    if (!isSafeText(text)) throw refuse(location(), "no control or bidi character", text);
  }

  function location(): string {
    return path.length === 0 ? file : `${file}, ${path.join(".")}`;
  }
}

function matchesPath(path: readonly string[], pattern: readonly string[]): boolean {
  return path.length === pattern.length && pattern.every((key, index) => key === "*" || key === path[index]);
}

/**
 * Checks an example value. Its strings may contain any character, even half an emoji at the end of a shortened title,
 * because they are escaped in all output.
 *
 * @throws CommandError (exit code 3) for a value that could not be written back unchanged
 */
function checkExample(example: JsonValue, location: string): void {
  if (Array.isArray(example)) for (const item of example) checkExample(item, location);
  else if (isJsonObject(example)) {
    if (exceedsMemberLimit(example)) throw refuse(location, `objects of at most ${MAX_MEMBERS} members`);
    for (const [key, item] of Object.entries(example)) checkExampleMember(key, item, location);
  } else if (!isFiniteNumber(example)) throw refuse(location, "finite numbers", String(example));
}

/** Checks that a number is finite. `JSON.parse` reads `1e999` as Infinity, which would be written as null. */
function isFiniteNumber(value: JsonValue): boolean {
  return typeof value !== "number" || Number.isFinite(value);
}

function checkExampleMember(key: string, value: JsonValue, location: string): void {
  // A mock server follows a reference even in an example, to files and to URLs.
  if (key === "$ref") throw refuse(location, 'no "$ref"', typeof value === "string" ? value : typeof value);
  if (key === "__proto__") throw refuse(location, 'no key "__proto__"');
  checkExample(value, location);
}

/** Checks whether an object or array has too many members. The largest one published so far has about 350. */
function exceedsMemberLimit(value: JsonObject | readonly JsonValue[]): boolean {
  return (Array.isArray(value) ? value : Object.keys(value)).length > MAX_MEMBERS;
}
