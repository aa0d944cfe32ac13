import { describe, expect, it } from "vitest";
import { parseDefinition } from "./parse-definition.ts";
import type { Platform } from "./publisher.ts";

const PLATFORM: Platform = { name: "test", title: "Test", prefix: "/api/test/", slug: "test" };
const TOKEN = { type: "string", description: "The token." };

function definition(requestBody: unknown, method = "post", parameters: object[] = []): string {
  const operation = { parameters, requestBody, responses: { "200": { description: "x" } } };
  return JSON.stringify({ openapi: "3.0.1", paths: { "/api/test/find/v1": { [method]: operation } } });
}

function form(change: object, more: object = {}): object {
  const schema = { type: "object", properties: { token: TOKEN }, required: ["token"], ...change };
  return { required: true, content: { "application/x-www-form-urlencoded": { schema, ...more } } };
}

describe("parseDefinition", () => {
  it("reads the properties of a form as parameters in their order", () => {
    const page = { type: "integer", format: "int32", default: 1, minimum: 1, description: "Which page." };
    const properties = { word: { type: "string" }, token: TOKEN, page };
    const text = definition(form({ properties, required: ["token", "word"] }));
    expect(parseDefinition(text, "a.json", PLATFORM)).toMatchObject({
      id: "POST /api/test/find/v1",
      method: "post",
      parameters: [
        { name: "word", in: "form", required: true, schema: { type: "string" } },
        { name: "token", in: "form", required: true, description: "The token.", schema: { type: "string" } },
        {
          name: "page",
          in: "form",
          required: false,
          description: "Which page.",
          schema: { type: "integer", format: "int32", default: 1 },
        },
      ],
    });
  });

  it("drops a default of a form property that is not in its enum", () => {
    const order = { type: "string", enum: ["HOT"], default: "hot" };
    const { parameters } = parseDefinition(
      definition(form({ properties: { order }, required: [] })),
      "a.json",
      PLATFORM,
    );
    expect(parameters).toMatchObject([{ name: "order", schema: { type: "string", enum: ["HOT"] } }]);
    expect(parameters[0]?.schema).not.toHaveProperty("default");
  });

  const withProto = definition(form({})).replace('"token":{', '"__proto__":{"type":"string"},"token":{');
  const inQuery = { name: "word", in: "query", schema: { type: "string" } };

  it.each([
    [
      "a JSON request body",
      definition({ content: { "application/json": { schema: {} } } }),
      "expected application/x-www-form-urlencoded only at",
    ],
    [
      "a form with a second media type",
      definition({ content: { "application/x-www-form-urlencoded": {}, "multipart/form-data": {} } }),
      "expected application/x-www-form-urlencoded only at",
    ],
    ["a request body without content", definition({ $ref: "#/components/requestBodies/x" }), "requestBody.content"],
    [
      "a form without a schema",
      definition({ content: { "application/x-www-form-urlencoded": {} } }),
      "form-urlencoded.schema",
    ],
    ["a form with an encoding", definition(form({}, { encoding: {} })), 'Unrecognized key: "encoding"'],
    ["a form whose schema is an array", definition(form({ type: "array" })), "schema.type"],
    ["a form whose schema uses allOf", definition(form({ allOf: [] })), 'Unrecognized key: "allOf"'],
    [
      "a form with an array property",
      definition(form({ properties: { list: { type: "array", items: {} } } })),
      "properties.list.type",
    ],
    [
      "a form with a reference",
      definition(form({ properties: { a: { $ref: "#/x" } } })),
      "properties.a, $ref: expected",
    ],
    [
      "a form property whose name is not an identifier",
      definition(form({ properties: { "a&b": TOKEN } })),
      "properties.a&b",
    ],
    ["a form property named __proto__", withProto, 'expected no key "__proto__"'],
    [
      "a duplicate form property",
      definition(form({ properties: { token: TOKEN, Token: TOKEN } })),
      "unique parameter names, ignoring case",
    ],
    [
      "a form that requires an undeclared property",
      definition(form({ required: ["token", "word"] })),
      "every required name to be a property",
    ],
    [
      "a form property with an enum of another type",
      definition(form({ properties: { token: { type: "string", enum: [1] } } })),
      "type string, found 1",
    ],
    [
      "a form property with a bidi character",
      definition(form({ properties: { token: { ...TOKEN, description: "\u202e" } } })),
      "no control or bidi character",
    ],
    ["a form of a GET operation", definition(form({}), "get"), "a GET operation without a request body"],
    [
      "a form with another parameter in the query",
      definition(form({}), "post", [inQuery]),
      "all parameters in the query or all in the form, found word in the query besides the form",
    ],
    [
      "a form with a second token in the query",
      definition(form({}), "post", [{ ...inQuery, name: "token" }]),
      "found token in the query besides the form",
    ],
  ])("refuses %s and names the file", (_, text, message) => {
    expect(() => parseDefinition(text, "specs/published/test/find-v1.json", PLATFORM)).toThrow(message);
    expect(() => parseDefinition(text, "specs/published/test/find-v1.json", PLATFORM)).toThrow(
      /^specs\/published\/test\/find-v1\.json/,
    );
  });
});
