import type { JsonObject, JsonValue } from "@justone-clients/publisher-simulator";
import { editIn, memberOf, objectsOf, type YearEdit } from "./year-state.ts";

/** Adds a parameter. Default: optional, in the query. */
export function addParameter(id: string, name: string, schema: JsonObject, others: JsonObject = {}): YearEdit {
  return editIn(id, (operation) => {
    operation["parameters"] = [...objectsOf(operation["parameters"]), { name, in: "query", schema, ...others }];
  });
}

/** Removes a parameter. */
export function removeParameter(id: string, name: string): YearEdit {
  return editIn(id, (operation) => {
    const { parameters } = operation;
    operation["parameters"] = objectsOf(parameters).filter((parameter) => parameter !== find(operation, name));
  });
}

/** Replaces members of a parameter, e.g. its name. */
export function changeParameter(id: string, name: string, members: JsonObject): YearEdit {
  return editIn(id, (operation) => {
    Object.assign(find(operation, name), members);
  });
}

/** Replaces keywords in the schema of a parameter; `null` removes a keyword. */
export function changeSchema(id: string, name: string, keywords: JsonObject): YearEdit {
  return editIn(id, (operation) => {
    const parameter = find(operation, name);
    const all = Object.entries({ ...memberOf(parameter, "schema"), ...keywords });
    parameter["schema"] = Object.fromEntries(all.filter(([, value]) => value !== null));
  });
}

/** A list of texts, or of these texts. */
export function textList(...values: readonly JsonValue[]): JsonObject {
  return { type: "array", items: { type: "string", ...(values.length === 0 ? {} : { enum: [...values] }) } };
}

function find({ parameters }: JsonObject, name: string): JsonObject {
  const found = objectsOf(parameters).find((parameter) => parameter["name"] === name);
  if (found === undefined) throw new Error(`${name}: the operation has no such parameter`);
  return found;
}
