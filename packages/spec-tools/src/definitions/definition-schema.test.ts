import { describe, expect, it } from "vitest";
import { parseDefinition } from "./parse-definition.ts";
import type { Platform } from "./publisher.ts";

const PLATFORM: Platform = { name: "test", title: "Test", prefixes: ["/api/test/"], slug: "test" };
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

  const FORM = "application/x-www-form-urlencoded";
  const ONLY_FORM = "expected application/x-www-form-urlencoded only at";
  const withProto = definition(form({})).replace('"token":{', '"__proto__":{"type":"string"},"token":{');
  const body = (content: object): string => definition({ content });
  const fields = (properties: object): string => definition(form({ properties }));
  const requiring = (...required: string[]): string => definition(form({ required }));
  const listIn = (encoding: object): string => {
    const properties = { token: TOKEN, list: { type: "array", items: { type: "string" } } };
    return definition(form({ properties }, { encoding: { list: encoding } }));
  };
  const inQuery = (name: string): string => {
    return definition(form({}), "post", [{ name, in: "query", schema: { type: "string" } }]);
  };
  const besides = (name: string): string => {
    return `all parameters in the query or all in the form, found ${name} in the query besides the form`;
  };

  it.each([
    ["a JSON request body", body({ "application/json": { schema: {} } }), ONLY_FORM],
    ["a form with a second media type", body({ [FORM]: {}, "multipart/form-data": {} }), ONLY_FORM],
    ["a request body without content", definition({}), "requestBody.content"],
    [
      "a missing request body",
      definition({ $ref: "#/components/requestBodies/x" }),
      "one of the definition's requestBodies",
    ],
    ["a form without a schema", body({ [FORM]: {} }), "form-urlencoded.schema"],
    [
      "a field with a content type",
      definition(form({}, { encoding: { token: { contentType: "a/b" } } })),
      '"contentType"',
    ],
    [
      "a list in another style",
      listIn({ style: "pipeDelimited" }),
      "parameter list: expected a list in the style form",
    ],
    ["a form whose schema is an array", definition(form({ type: "array" })), "schema.type"],
    [
      "a form whose schema uses allOf",
      definition(form({ allOf: [] })),
      "form: expected a schema of one type, found allOf of 0 types",
    ],
    ["a form whose schema adds fields to a reference", definition(form({ allOf: [{ properties: {} }] })), "properties"],
    ["a list without a type", fields({ list: { type: "array", items: {} } }), "properties.list.items.type"],
    ["a list of lists", fields({ list: { type: "array", items: { type: "array" } } }), "properties.list.items.type"],
    ["a list of objects", fields({ list: { type: "array", items: { type: "object" } } }), "properties.list.items.type"],
    ["a list without items", fields({ list: { type: "array" } }), "properties.list.items"],
    ["a form with a reference", fields({ a: { $ref: "#/x" } }), "properties.a, $ref: expected"],
    ["a property whose name is not an identifier", fields({ "a&b": TOKEN }), "properties.a&b"],
    ["a form property named __proto__", withProto, 'expected no key "__proto__"'],
    ["a duplicate form property", fields({ token: TOKEN, Token: TOKEN }), "unique parameter names, ignoring case"],
    ["a required name without a property", requiring("token", "word"), "every required name to be a property"],
    ["a property with an enum of numbers", fields({ token: { type: "string", enum: [1] } }), "type string, found 1"],
    ["a bidi character", fields({ token: { ...TOKEN, description: "\u202e" } }), "no control or bidi character"],
    ["a form of a GET operation", definition(form({}), "get"), "a GET operation without a request body"],
    ["a form with another parameter in the query", inQuery("word"), besides("word")],
    ["a form with a second token in the query", inQuery("token"), besides("token")],
  ])("refuses %s and names the file", (_, text, message) => {
    expect(() => parseDefinition(text, "specs/published/test/find-v1.json", PLATFORM)).toThrow(message);
    expect(() => parseDefinition(text, "specs/published/test/find-v1.json", PLATFORM)).toThrow(
      /^specs\/published\/test\/find-v1\.json/,
    );
  });
});
