import { refuse } from "../command/command-error.ts";
import { checkExample, isFiniteNumber } from "./check-example.ts";
import { checkKeyword } from "./check-keyword.ts";
import { isCrowded, MAX_MEMBERS } from "./is-crowded.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "./json-value.ts";
import { isSafeName, isSafeText } from "./patterns.ts";

// Where an OpenAPI document holds media types; * is any key.
const MEDIA_TYPES = [
  "paths * * responses * content *",
  "paths * * requestBody content *",
  "components responses * content *",
  "components requestBodies * content *",
];
const EXAMPLES = MEDIA_TYPES.flatMap((way) => [`${way} example`, `${way} examples * value`]).map((way) =>
  way.split(" "),
);

/**
 * Checks everything an OpenAPI document holds, known or not: characters, keys, references. Only the values of a media
 * type's examples are free to hold any text.
 *
 * @throws CommandError (exit code 3) naming the file and the place
 */
export function checkTree(document: JsonValue, file: string): void {
  const way: string[] = [];
  checkValue(document);

  function checkValue(value: JsonValue): void {
    if (typeof value === "string") checkText(value);
    else if (Array.isArray(value) || isJsonObject(value)) checkMembers(value);
    else if (!isFiniteNumber(value)) throw refuse(where(), "finite numbers", String(value));
  }

  function checkMembers(value: JsonObject | JsonValue[]): void {
    if (isCrowded(value)) throw refuse(where(), `at most ${MAX_MEMBERS} members`);
    if (Array.isArray(value)) value.forEach((item, index) => below(`${index}`, item));
    else Object.entries(value).forEach(([key, item]) => checkMember(key, item));
  }

  function checkMember(key: string, value: JsonValue): void {
    if (!isSafeName(key)) throw refuse(where(), "keys of at most 1000 characters, none of them invisible", key);
    if (key === "__proto__") throw refuse(where(), 'no key "__proto__"');
    const problem = checkKeyword(way, key, value);
    if (problem !== undefined) throw refuse(`${where()}, ${key}`, problem.expected, problem.found);
    below(key, value);
  }

  function below(key: string, value: JsonValue): void {
    way.push(key);
    if (EXAMPLES.some((example) => leadsTo(way, example))) checkExample(value, where());
    else checkValue(value);
    way.pop();
  }

  function checkText(text: string): void {
    if (!isSafeText(text)) throw refuse(where(), "no control or bidi character", text);
  }

  function where(): string {
    return way.length === 0 ? file : `${file}, ${way.join(".")}`;
  }
}

function leadsTo(way: readonly string[], place: readonly string[]): boolean {
  return way.length === place.length && place.every((key, index) => key === "*" || key === way[index]);
}
