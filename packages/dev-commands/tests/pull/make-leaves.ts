import type { JsonObject } from "@justone-clients/publisher-simulator";

/** The id of an operation of {@link makeLeaves}, counted from 1. */
export function leafId(number: number): string {
  return `GET /api/tea/get-leaf-${number}/v1`;
}

/** Makes a release of one platform with `count` similar operations. */
export function makeLeaves(count: number): JsonObject {
  const paths = Array.from({ length: count }, (_, index): [string, JsonObject] => {
    const id = leafId(index + 1);
    return [id.replace("GET ", ""), { get: makeLeaf(`Leaf ${index + 1}`) }];
  });
  return {
    openapi: "3.1.0",
    info: { title: "OpenAPI definition", version: "v0" },
    "x-openapi-release-id": "00000000000000bb",
    paths: Object.fromEntries(paths),
    tags: [{ name: "Tea (Green Leaf)" }],
    components: {},
  };
}

/** Makes an operation with an example of a successful response. */
export function makeLeaf(summary: string): JsonObject {
  const example = { code: 0, data: { leaf: summary, origin: "a hill", grams: 3 } };
  return {
    tags: ["Tea (Green Leaf)"],
    summary,
    parameters: [{ name: "token", in: "query", required: true, schema: { type: "string" } }],
    responses: { "200": { description: "OK", content: { "application/json": { example } } } },
    "x-api-version": "v1",
  };
}

/** Returns an edit that replaces the example data of an operation. */
export function replaceExampleData(data: JsonObject): (operation: JsonObject) => void {
  return (operation) => {
    const content = { "application/json": { example: { code: 0, data } } };
    operation["responses"] = { "200": { description: "OK", content } };
  };
}
