import { isJsonObject, type JsonObject, type JsonValue } from "../../src/gate/json-value.ts";
import type { ExpectedChange } from "./fixture.ts";
import { askingInForm, LEAF, teaDocument } from "./tea.ts";

const POST = LEAF.replace("GET", "POST");

/** Whether a document is of the one operation alone. */
export function asksInQuery(document: JsonObject): boolean {
  return Object.keys(objectAt(document, "paths")).length === 1 && leafOf(document) !== undefined;
}

/** The same document with the parameters in a form. */
export function toForm(document: JsonObject): JsonObject {
  const { parameters, ...others } = leafOf(document) ?? {};
  const asked = parametersOf(parameters);
  const fields = asked.map(({ name, schema, description }): [string, JsonValue] => {
    return [
      `${name}`,
      { ...(isJsonObject(schema) ? schema : {}), ...(description === undefined ? {} : { description }) },
    ];
  });
  const required = asked.filter((one) => one["required"] === true).map(({ name }) => `${name}`);
  return teaDocument({ [POST]: { ...others, ...askingInForm(Object.fromEntries(fields), required) } }, document);
}

/** A change of the operation that gets, told of the one that posts. */
export function toPost(change: ExpectedChange): ExpectedChange {
  return { ...change, operation: change.operation.replace(LEAF, POST) };
}

function leafOf({ paths }: JsonObject): JsonObject | undefined {
  const item = isJsonObject(paths) ? paths[LEAF.slice("GET ".length)] : undefined;
  const operation = isJsonObject(item) ? item["get"] : undefined;
  return isJsonObject(operation) ? operation : undefined;
}

function parametersOf(parameters: JsonValue | undefined): JsonObject[] {
  const all = Array.isArray(parameters) ? parameters.filter(isJsonObject) : [];
  return all.filter(({ name }) => name !== "token");
}

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isJsonObject(value) ? value : {};
}
