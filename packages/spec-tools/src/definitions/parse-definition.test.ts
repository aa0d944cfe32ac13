import { describe, expect, it } from "vitest";
import { parseDefinition } from "./parse-definition.ts";
import type { Platform } from "./publisher.ts";

const PLATFORM: Platform = { name: "test", title: "Test", prefixes: ["/api/test/"], slug: "test" };
const TOKEN = { name: "token", in: "query", required: true, schema: { type: "string" } };

interface Change {
  readonly path?: string;
  readonly method?: string;
  readonly operation?: object;
  readonly more?: object;
}

function definition({ path = "/api/test/get-thing/v1", method = "get", operation, more }: Change = {}): string {
  const body = { parameters: [TOKEN], responses: { default: { description: "x" } }, ...operation };
  return JSON.stringify({ openapi: "3.0.0", paths: { [path]: { [method]: body }, ...more } });
}

const withData = (data: unknown): string => {
  return definition({ operation: { responses: { "200": { content: { a: { example: { code: 0, data } } } } } } });
};

describe("parseDefinition", () => {
  it("returns the members that the project uses and drops all others", () => {
    const operation = { operationId: "x", summary: "Thing", "x-order": "1", deprecated: true };
    expect(parseDefinition(definition({ operation }), "a.json", PLATFORM)).toEqual({
      id: "GET /api/test/get-thing/v1",
      name: "getThingV1",
      method: "get",
      path: "/api/test/get-thing/v1",
      summary: "Thing",
      description: undefined,
      deprecated: true,
      hidden: false,
      parameters: [{ name: "token", in: "query", required: true, schema: { type: "string" } }],
      example: undefined,
    });
  });

  it.each([
    ["a default response", { default: { content: { "application/json": { example: { code: 0 } } } } }],
    ["a 200 response", { "200": { content: { "*/*": { example: { code: 0 } } } } }],
    ["a named example", { "200": { content: { "application/json": { examples: { any: { value: { code: 0 } } } } } } }],
  ])("returns the example of %s", (_, responses) => {
    const { example } = parseDefinition(definition({ operation: { responses } }), "a.json", PLATFORM);
    expect(example).toEqual({ code: 0 });
  });

  it("parses a POST operation with parameters in the query", () => {
    expect(parseDefinition(definition({ method: "post" }), "a.json", PLATFORM)).toMatchObject({
      id: "POST /api/test/get-thing/v1",
      name: "getThingV1",
      method: "post",
      parameters: [{ name: "token", in: "query" }],
    });
  });

  it.each([
    ["a definition without paths", JSON.stringify({ openapi: "3.0.0" }), "an OpenAPI 3 definition of one operation"],
    ["OpenAPI 2", JSON.stringify({ openapi: "2.0", paths: {} }), "at openapi"],
    ["no operation", JSON.stringify({ openapi: "3.0.0", paths: {} }), "exactly one operation, found 0"],
    ["two operations", definition({ more: { "/api/test/b/v1": { get: { responses: {} } } } }), "found 2"],
    ["a PUT operation", definition({ method: "put" }), "a GET or a POST operation, found PUT"],
    ["a path of another platform", definition({ path: "/api/b/v1" }), "a path below /api/test/, found /api/b/v1"],
    ["a path with ..", definition({ path: "/api/test/../x" }), "/api/test/../x"],
    ["a path that ends in ..", definition({ path: "/api/test/x/.." }), "/api/test/x/.."],
    ["a path with an empty step", definition({ path: "/api/test//x" }), "/api/test//x"],
    ["a path with an escape", definition({ path: "/api/test/%61" }), "/api/test/%61"],
    ["a path with a parameter", definition({ path: "/api/test/{id}" }), "/api/test/{id}"],
    ["a path that is the prefix", definition({ path: "/api/test/" }), "a letter or a digit after /api/test/"],
    ["a path without a letter or digit", definition({ path: "/api/test/-/" }), "a letter or a digit after /api/test/"],
    ["a bidi character", definition({ operation: { summary: "a\u202eb" } }), "no control or bidi character"],
    ["a reference in its example", withData([{ $ref: "file:///x" }]), 'expected no "$ref", found file:///x'],
    ["a control character", definition({ operation: { description: "a\u0000b" } }), "no control or bidi character"],
  ])("refuses %s and names the file", (_, text, message) => {
    expect(() => parseDefinition(text, "specs/published/test/a.json", PLATFORM)).toThrow(message);
    expect(() => parseDefinition(text, "specs/published/test/a.json", PLATFORM)).toThrow(
      /^specs\/published\/test\/a\.json/,
    );
  });
});
