import type { JsonObject } from "../src/index.ts";

/** A release of three operations: two of one platform and a POST, with used, shared and unused components. */
export function makeRelease(): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "OpenAPI definition", version: "v0" },
    "x-openapi-release-id": "0123456789abcdef",
    paths: {
      "/api/tea/get-leaf/v1": { get: makeOperation("Leaf Details", { "x-api-version": "v1" }) },
      "/api/tea/get-leaf/v3": { get: makeOperation("Leaf Details (V3)", { deprecated: true }) },
      "/api/pot/ask": { post: makeOperation("Ask the Pot", { tags: ["Pot"] }) },
    },
    tags: [{ name: "Tea (Green Leaf)", description: "All about tea." }, { name: "Pot" }],
    components: {
      responses: { Refused: { description: "Refused", content: { "application/json": { schema: ref("Result") } } } },
      schemas: { Result: { type: "object", properties: { cause: ref("Cause") } }, Cause: { type: "string" }, Idle: {} },
    },
  };
}

function makeOperation(summary: string, extra: JsonObject): JsonObject {
  const example = { code: 0, data: { summary: "a value", leaf: summary } };
  return {
    tags: ["Tea (Green Leaf)"],
    summary,
    description: `About: ${summary}.`,
    operationId: summary.replaceAll(/\W/g, ""),
    parameters: [{ name: "token", in: "query", description: "A token.", required: true, schema: { type: "string" } }],
    responses: {
      "200": { description: "OK", content: { "application/json": { example } } },
      "400": { $ref: "#/components/responses/Refused" },
    },
    ...extra,
  };
}

function ref(schema: string): JsonObject {
  return { $ref: `#/components/schemas/${schema}` };
}
