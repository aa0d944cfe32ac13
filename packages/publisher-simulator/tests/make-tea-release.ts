import type { JsonObject } from "../src/index.ts";

/** A release of a platform with an operation of every kind: one GET, a POST with a query and a POST with a form. */
export function makeTeaRelease(): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "OpenAPI definition", version: "v0" },
    "x-openapi-release-id": "00000000000000aa",
    paths: {
      "/api/tea/get-leaf/v1": { get: { ...makeOperation("Leaf Details"), parameters: [TOKEN, LEAF, HARVEST] } },
      "/api/tea/find-leaf/v1": { post: { ...makeOperation("Leaf Search"), parameters: [TOKEN, LEAF] } },
      "/api/tea/order-leaf/v1": { post: { ...makeOperation("Leaf Order"), requestBody: FORM } },
    },
    tags: [{ name: "Tea (Green Leaf)" }],
    components: {},
  };
}

const TOKEN: JsonObject = { name: "token", in: "query", required: true, schema: { type: "string" } };
const LEAF: JsonObject = { name: "leafId", in: "query", required: true, schema: { type: "string" } };
const HARVEST: JsonObject = {
  name: "harvest",
  in: "query",
  description: "Which harvest.",
  required: false,
  schema: { type: "string", enum: ["FIRST", "春茶"], default: "FIRST" },
};

const FORM: JsonObject = {
  required: true,
  content: {
    "application/x-www-form-urlencoded": {
      schema: {
        type: "object",
        required: ["token", "leafId"],
        properties: { token: { type: "string" }, leafId: { type: "string" }, grams: { type: "integer", default: 100 } },
      },
    },
  },
};

function makeOperation(summary: string): JsonObject {
  const example = { code: 0, data: { leaf: { id: "l1", name: summary, grams: 3 }, others: [{ id: "l2" }] } };
  return {
    tags: ["Tea (Green Leaf)"],
    summary,
    description: `About a leaf: ${summary}.`,
    operationId: summary.replaceAll(" ", ""),
    responses: { "200": { description: "OK", content: { "application/json": { example } } } },
    "x-api-version": "v1",
  };
}
