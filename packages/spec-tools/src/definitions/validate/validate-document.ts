import { refuse } from "../../lib/command-error.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../lib/json.ts";
import { parseStrictJson } from "../../lib/parse-json.ts";
import { isSafeName, isSafeText } from "../../lib/patterns.ts";
import { checkKeyword } from "./check-keyword.ts";

/**
 * Reads a published OpenAPI document, of one operation or of all: the gate every one passes before any tool sees it.
 * At most 4 MB and 64 levels, each key once, no invisible character outside the values of examples, no reference that
 * leads out of it.
 *
 * @throws CommandError (exit code 3) naming the file, the place, what was expected and what was found
 */
export function validateDocument(text: string, file: string): JsonValue {
  const document = parseStrictJson(text, file);
  checkTree(document, file);
  return document;
}

/** How many members an object or a list of a document may have; each can become lines of code. */
const MAX_MEMBERS = 10_000;

// Where an OpenAPI document holds media types; * is any key.
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
 * Checks everything an OpenAPI document holds, known or not: characters, keys, references. Only the values of a media
 * type's examples are free to hold any text.
 *
 * @throws CommandError (exit code 3) naming the file and the place
 */
function checkTree(document: JsonValue, file: string): void {
  const path: string[] = [];
  checkValue(document);

  function checkValue(value: JsonValue): void {
    if (typeof value === "string") checkText(value);
    else if (Array.isArray(value) || isJsonObject(value)) checkMembers(value);
    else if (!isFiniteNumber(value)) throw refuse(where(), "finite numbers", String(value));
  }

  function checkMembers(value: JsonObject | JsonValue[]): void {
    if (exceedsMemberLimit(value)) throw refuse(where(), `at most ${MAX_MEMBERS} members`);
    if (Array.isArray(value)) value.forEach((item, index) => below(`${index}`, item));
    else Object.entries(value).forEach(([key, item]) => checkMember(key, item));
  }

  function checkMember(key: string, value: JsonValue): void {
    if (!isSafeName(key)) throw refuse(where(), "keys of at most 1000 characters, none of them invisible", key);
    if (key === "__proto__") throw refuse(where(), 'no key "__proto__"');
    const problem = checkKeyword(path, key, value);
    if (problem !== undefined) throw refuse(`${where()}, ${key}`, problem.expected, problem.found);
    below(key, value);
  }

  function below(key: string, value: JsonValue): void {
    path.push(key);
    if (EXAMPLES.some((example) => matchesPath(path, example))) checkExample(value, where());
    else checkValue(value);
    path.pop();
  }

  function checkText(text: string): void {
    if (!isSafeText(text)) throw refuse(where(), "no control or bidi character", text);
  }

  function where(): string {
    return path.length === 0 ? file : `${file}, ${path.join(".")}`;
  }
}

function matchesPath(path: readonly string[], pattern: readonly string[]): boolean {
  return path.length === pattern.length && pattern.every((key, index) => key === "*" || key === path[index]);
}

/**
 * Checks the value of an example: the text of real people, in which any character may occur and is escaped wherever it
 * is written. A title cut in the middle of an emoji is ordinary, so even half a character is no reason to refuse.
 *
 * @throws CommandError (exit code 3) for what would not come out as it went in
 */
function checkExample(example: JsonValue, where: string): void {
  if (Array.isArray(example)) for (const item of example) checkExample(item, where);
  else if (isJsonObject(example)) {
    if (exceedsMemberLimit(example)) throw refuse(where, `objects of at most ${MAX_MEMBERS} members`);
    for (const [key, item] of Object.entries(example)) checkExampleMember(key, item, where);
  } else if (!isFiniteNumber(example)) throw refuse(where, "finite numbers", String(example));
}

/** Whether a value, if it is a number, is a finite one: `1e999` is read as infinity and would be written as null. */
function isFiniteNumber(value: JsonValue): boolean {
  return typeof value !== "number" || Number.isFinite(value);
}

function checkExampleMember(key: string, value: JsonValue, where: string): void {
  // Mock servers follow a reference wherever it stands, to files and addresses too.
  if (key === "$ref") throw refuse(where, 'no "$ref"', typeof value === "string" ? value : typeof value);
  if (key === "__proto__") throw refuse(where, 'no key "__proto__"');
  checkExample(value, where);
}

/** Whether an object or a list has more members than a document needs: the most ever published was some 350 paths. */
function exceedsMemberLimit(value: JsonObject | readonly JsonValue[]): boolean {
  return (Array.isArray(value) ? value : Object.keys(value)).length > MAX_MEMBERS;
}
