import { isJsonObject, type JsonObject, type JsonValue } from "../../src/lib/json.ts";
import type { ExpectedChange } from "./fixture.ts";
import { LEAF, teaDocument, withForm } from "./sample-platform.ts";

const POST = LEAF.replace("GET", "POST");

/** Whether a document consists only of the operation `LEAF`. */
export function containsOnlyLeaf({ paths }: JsonObject): boolean {
  return isJsonObject(paths) && Object.keys(paths).length === 1 && leafOf(paths) !== undefined;
}

/** Moves the query parameters of a document into a form. */
export function toForm(document: JsonObject): JsonObject {
  const { parameters, ...others } = leafOf(document["paths"]) ?? {};
  const fields = new Map<string, JsonValue>();
  const required: string[] = [];
  for (const one of Array.isArray(parameters) ? parameters.filter(isJsonObject) : []) {
    const { name, schema, description } = one;
    if (typeof name !== "string" || !isJsonObject(schema) || name === "token") continue;
    fields.set(name, { ...schema, ...(description === undefined ? {} : { description }) });
    if (one["required"] === true) required.push(name);
  }
  return teaDocument({ [POST]: { ...others, ...withForm(Object.fromEntries(fields), required) } }, document);
}

/** Changes the operation of an expected change from GET to POST. */
export function toPost(change: ExpectedChange): ExpectedChange {
  return { ...change, operation: change.operation.replace(LEAF, POST) };
}

function leafOf(paths: JsonValue | undefined): JsonObject | undefined {
  const item = isJsonObject(paths) ? paths[LEAF.slice("GET ".length)] : undefined;
  const operation = isJsonObject(item) ? item["get"] : undefined;
  return isJsonObject(operation) ? operation : undefined;
}
