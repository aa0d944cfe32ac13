import type { Platform, Publisher } from "../../src/definitions/publisher.ts";
import type { JsonObject, JsonValue } from "../../src/lib/json.ts";

/** The platform of the fixtures. */
export const TEA: Platform = { name: "tea", title: "Tea", prefix: "/api/tea/", slug: "tea" };

/** Its publisher. */
export const PUBLISHER: Publisher = {
  docs: "https://docs.example.com",
  api: "https://api.example.com",
  platforms: { tea: TEA },
  codes: [{ code: 301, meaning: "the publisher failed", status: 500 }],
};

/** The only operation of most fixtures. */
export const LEAF = "GET /api/tea/get-leaf/v1";

/** A published document of operations by their ids; each gives what it has beside the token and an answer. */
export function teaDocument(operations: Readonly<Record<string, JsonObject>>, top: JsonObject = {}): JsonObject {
  const paths: Record<string, Record<string, JsonValue>> = {};
  for (const [id, given] of Object.entries(operations)) {
    const [method = "", path = ""] = id.split(" ");
    (paths[path] ??= {})[method.toLowerCase()] = { ...responding(undefined), parameters: [TOKEN], ...given };
  }
  return { openapi: "3.1.0", info: { title: "Tea", version: "1" }, ...top, paths };
}

/** A published document of that one operation. */
export function leaf(given: JsonObject = {}): JsonObject {
  return teaDocument({ [LEAF]: given });
}

/** What an operation that takes these parameters has. */
export function asking(...parameters: readonly JsonObject[]): JsonObject {
  return { parameters: [TOKEN, ...parameters] };
}

/** An optional parameter of this schema. */
export function parameter(name: string, schema: JsonObject, others: JsonObject = {}): JsonObject {
  return { name, in: "query", schema, ...others };
}

/** What an operation that takes these fields in a form has. */
export function askingInForm(properties: JsonObject, required: readonly string[] = []): JsonObject {
  const schema = {
    type: "object",
    required: ["token", ...required],
    properties: { token: { type: "string" }, ...properties },
  };
  return { parameters: [], requestBody: { content: { "application/x-www-form-urlencoded": { schema } } } };
}

/** What an operation has that publishes an answer with this `data`, or none; its schema has these fields, or is left out. */
export function responding(data: JsonValue | undefined, properties?: JsonObject, others: JsonObject = {}): JsonObject {
  const example = data === undefined ? {} : { example: { code: 0, data } };
  const schema = properties === undefined ? {} : { schema: { type: "object", properties } };
  const ok = { description: "OK", content: { "application/json": { ...schema, ...example } } };
  return { responses: { "200": ok, ...others } };
}

const TOKEN: JsonObject = { name: "token", in: "query", required: true, schema: { type: "string" } };
