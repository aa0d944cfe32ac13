import { isJsonObject, type JsonObject, type JsonValue } from "../gate/json-value.ts";
import type { ChineseTexts } from "../published/chinese-texts.ts";

/** The texts of an operation of a Chinese definition, those of its parameters included. */
export function readChinese(operation: string, definition: JsonObject): ChineseTexts {
  const { summary, description } = definition;
  return {
    operation,
    ...(typeof summary === "string" ? { summary } : {}),
    ...(typeof description === "string" ? { description } : {}),
    parameters: Object.fromEntries([...queryTexts(definition), ...formTexts(definition)]),
  };
}

function queryTexts({ parameters }: JsonObject): [string, string][] {
  return (Array.isArray(parameters) ? parameters : []).flatMap((parameter) => {
    return isJsonObject(parameter) ? describe(parameter["name"], parameter) : [];
  });
}

function formTexts({ requestBody }: JsonObject): [string, string][] {
  const content = isJsonObject(requestBody) ? requestBody["content"] : undefined;
  const media = isJsonObject(content) ? Object.values(content) : [];
  return media.flatMap((one) => {
    const schema = isJsonObject(one) ? one["schema"] : undefined;
    const properties = isJsonObject(schema) ? schema["properties"] : undefined;
    return Object.entries(isJsonObject(properties) ? properties : {}).flatMap(([name, property]) => {
      return isJsonObject(property) ? describe(name, property) : [];
    });
  });
}

function describe(name: JsonValue | undefined, { description }: JsonObject): [string, string][] {
  // The token is no parameter of any method.
  if (typeof name !== "string" || name === "token" || typeof description !== "string") return [];
  return [[name, description]];
}
