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

describe("a form", () => {
  it("is read as the parameters it holds, in its order", () => {
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

  it("loses a default that the enum beside it does not have", () => {
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
      "of JSON",
      definition({ content: { "application/json": { schema: {} } } }),
      "expected application/x-www-form-urlencoded only at",
    ],
    [
      "beside another media type",
      definition({ content: { "application/x-www-form-urlencoded": {}, "multipart/form-data": {} } }),
      "expected application/x-www-form-urlencoded only at",
    ],
    ["without content", definition({ $ref: "#/components/requestBodies/x" }), "requestBody.content"],
    [
      "without a schema",
      definition({ content: { "application/x-www-form-urlencoded": {} } }),
      "form-urlencoded.schema",
    ],
    ["with an encoding of its own", definition(form({}, { encoding: {} })), 'Unrecognized key: "encoding"'],
    ["of an array", definition(form({ type: "array" })), "schema.type"],
    ["made of other schemas", definition(form({ allOf: [] })), 'Unrecognized key: "allOf"'],
    [
      "with a list in it",
      definition(form({ properties: { list: { type: "array", items: {} } } })),
      "properties.list.type",
    ],
    [
      "with a reference in it",
      definition(form({ properties: { a: { $ref: "#/x" } } })),
      "properties.a, $ref: expected",
    ],
    ["with a name that is no identifier", definition(form({ properties: { "a&b": TOKEN } })), "properties.a&b"],
    ["with a name of a prototype", withProto, 'expected no key "__proto__"'],
    [
      "with a name twice",
      definition(form({ properties: { token: TOKEN, Token: TOKEN } })),
      "each parameter once, letter case aside",
    ],
    [
      "that asks for a name it has not",
      definition(form({ required: ["token", "word"] })),
      "every required name among the properties",
    ],
    [
      "with an enum of another type",
      definition(form({ properties: { token: { type: "string", enum: [1] } } })),
      "type string, found 1",
    ],
    [
      "with a bidi character",
      definition(form({ properties: { token: { ...TOKEN, description: "\u202e" } } })),
      "no control or bidi character",
    ],
    ["of a GET operation", definition(form({}), "get"), "a GET operation without a request body"],
    [
      "beside a query",
      definition(form({}), "post", [inQuery]),
      "every parameter in the query or every one in the form, found word in the query too",
    ],
    [
      "with a token beside one in the query",
      definition(form({}), "post", [{ ...inQuery, name: "token" }]),
      "found token in the query too",
    ],
  ])("%s is refused, naming the file", (_, text, message) => {
    expect(() => parseDefinition(text, "specs/published/test/find-v1.json", PLATFORM)).toThrow(message);
    expect(() => parseDefinition(text, "specs/published/test/find-v1.json", PLATFORM)).toThrow(
      /^specs\/published\/test\/find-v1\.json/,
    );
  });
});
