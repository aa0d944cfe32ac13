import type { Platform, Publisher } from "../../src/definitions/publisher.ts";
import type { JsonObject, JsonValue } from "../../src/lib/json.ts";

/** The platform used by the fixtures. */
export const TEA: Platform = { name: "tea", title: "Tea", prefixes: ["/api/tea/"], slug: "tea" };

/** The publisher of that platform. */
export const PUBLISHER: Publisher = {
  docs: "https://docs.example.com",
  api: "https://api.example.com",
  platforms: { tea: TEA },
  codes: [{ code: 301, meaning: "the publisher failed", status: 500 }],
};

/** The id of the only operation in most fixtures. */
export const LEAF = "GET /api/tea/get-leaf/v1";

/** Creates a published document from operations by id. Each operation gets a token and a response without an example. */
export function teaDocument(operations: Readonly<Record<string, JsonObject>>, top: JsonObject = {}): JsonObject {
  const paths: Record<string, Record<string, JsonValue>> = {};
  for (const [id, given] of Object.entries(operations)) {
    const [method = "", path = ""] = id.split(" ");
    (paths[path] ??= {})[method.toLowerCase()] = { ...withResponse(undefined), parameters: [TOKEN], ...given };
  }
  return { openapi: "3.1.0", info: { title: "Tea", version: "1" }, ...top, paths };
}

/** Creates a published document with only the operation `LEAF`. */
export function leaf(given: JsonObject = {}): JsonObject {
  return teaDocument({ [LEAF]: given });
}

/** The fields of an operation with these parameters. */
export function withParameters(...parameters: readonly JsonObject[]): JsonObject {
  return { parameters: [TOKEN, ...parameters] };
}

/** An optional parameter with this schema. */
export function parameter(name: string, schema: JsonObject, others: JsonObject = {}): JsonObject {
  return { name, in: "query", schema, ...others };
}

/** The fields of an operation with these form fields. */
export function withForm(properties: JsonObject, required: readonly string[] = []): JsonObject {
  const schema = {
    type: "object",
    required: ["token", ...required],
    properties: { token: { type: "string" }, ...properties },
  };
  return { parameters: [], requestBody: { content: { "application/x-www-form-urlencoded": { schema } } } };
}

/** The fields of an operation with a response. Without `data` it has no example; without `properties` it has no schema. */
export function withResponse(
  data: JsonValue | undefined,
  properties?: JsonObject,
  others: JsonObject = {},
): JsonObject {
  const example = data === undefined ? {} : { example: { code: 0, data } };
  const schema = properties === undefined ? {} : { schema: { type: "object", properties } };
  const ok = { description: "OK", content: { "application/json": { ...schema, ...example } } };
  return { responses: { "200": ok, ...others } };
}

const TOKEN: JsonObject = { name: "token", in: "query", required: true, schema: { type: "string" } };
