import { describe, expect, it } from "vitest";
import { parseDefinition } from "./parse-definition.ts";

const PLATFORM = { name: "test", title: "Test", prefixes: ["/api/test/"], slug: "test" };
const TOKEN = { name: "token", in: "query", required: true, schema: { type: "string" } };
const TEXT = { type: "string" };
const LIST = { type: "array", items: TEXT };

/** Parses a definition whose parameters are the token and the given ones. */
function parse(...parameters: object[]): ReturnType<typeof parseDefinition> {
  const given = parameters.map((parameter) => ({ name: "kind", in: "query", schema: TEXT, ...parameter }));
  const paths = { "/api/test/get-thing/v1": { get: { parameters: [TOKEN, ...given], responses: {} } } };
  return parseDefinition(JSON.stringify({ openapi: "3.0.0", paths }), "specs/published/test/a.json", PLATFORM);
}

const listOf = (type: string, ...values: unknown[]): object => ({ type: "array", items: { type, enum: values } });

describe("the parameters of a definition", () => {
  it.each(["page-size", "sort.by", "ids[]", "filter[name][]", "_a", "a-"])("can have the name %s", (name) => {
    expect(parse({ name }).parameters[1]?.name).toBe(name);
  });

  it.each(
    `-a a&b a] a[b a[]b [a] a"b a\\b 1a $a \u540d constructor prototype __a __proto__ ${"a".repeat(65)}`.split(" "),
  )("cannot have the name %s", (name) => {
    expect(() => parse({ name })).toThrow("parameters.1.name");
  });

  it.each<[string, object, object]>([
    [
      "a default outside its enum",
      { type: "string", enum: ["DAY_7"], default: "7" },
      { type: "string", enum: ["DAY_7"] },
    ],
    ["a list", LIST, LIST],
    ["a list of an enum", { type: "array", items: { enum: [1, 2] } }, listOf("integer", 1, 2)],
    ["a list with limits", { ...LIST, minItems: 1, maxItems: 5, uniqueItems: true }, LIST],
    ["a list with a default", { ...LIST, default: ["a"] }, { ...LIST, default: ["a"] }],
    ["a list whose default is not a list", { ...LIST, default: "a,b" }, LIST],
    ["a list whose default has another type", { ...LIST, default: [1] }, LIST],
    [
      "a list whose default is outside its enum",
      { ...listOf("string", "a"), default: ["a", "b"] },
      listOf("string", "a"),
    ],
  ])("can have the schema of %s", (_, schema, parsed) => {
    expect(parse({ schema }).parameters[1]?.schema).toEqual(parsed);
  });

  it.each<[string, object, false | undefined]>([
    ["a list", { schema: LIST }, undefined],
    ["an exploded list", { schema: LIST, style: "form", explode: true }, undefined],
    ["a list with commas", { schema: LIST, explode: false }, false],
    ["a value in the style of a list", { style: "pipeDelimited", explode: false }, undefined],
  ])("keep how the items are sent for %s", (_, parameter, explode) => {
    const parsed = parse(parameter).parameters[1];
    expect(parsed?.explode).toBe(explode);
    expect(parsed).not.toHaveProperty("style");
  });

  it.each<[string, object]>([
    ["an optional header", { name: "X-Lang" }],
    ["a required header with a default", { name: "X-Lang", required: true, schema: { type: "string", default: "en" } }],
  ])("include %s", (_, header) => {
    const { parameters, omitted } = parse({ in: "header", ...header });
    expect(parameters).toMatchObject([{ name: "token" }, { in: "header", ...header }]);
    expect(omitted).toBeUndefined();
  });

  it.each<[string, string, object]>([
    ["Authorization", "AUTHORIZATION", {}],
    ["a header that fetch sets", "Host", {}],
    ["a header that browsers set", "Sec-Ch-Ua", {}],
    ["the token in a header", "token", {}],
    ["a header with a list", "X-Kinds", { schema: LIST }],
    ["a cookie", "sid", { in: "cookie", schema: {} }],
  ])("leave out %s if it is optional, and refuse it if it is required", (_, name, others) => {
    const parameter = { in: "header", name, ...others };
    expect(parse(parameter)).toMatchObject({ parameters: [{ name: "token" }], omitted: [{ name, in: parameter.in }] });
    expect(() => parse({ ...parameter, required: true })).toThrow(
      `parameter ${name}: expected parameters that a client can send, found a required ${parameter.in}`,
    );
  });

  it.each<[string, readonly object[], string]>([
    ["a parameter in the path", [{ in: "path", required: true }], "parameters.1.in"],
    [
      "a required header",
      [{ in: "header", required: true }],
      "parameter kind: expected a header that is optional or has",
    ],
    [
      "a header with brackets",
      [{ in: "header", name: "kind[]" }],
      "parameter kind[]: expected a header without brackets",
    ],
    ["a header named like a parameter", [{ in: "header", name: "KIND" }, {}], "unique parameter names, ignoring case"],
    ["a cookie whose name is not safe", [{ in: "cookie", name: "a b" }], "omitted.0.name"],
    ["a parameter named like the token", [{ name: "TOKEN" }], "unique parameter names, ignoring case"],
    ["an empty enum", [{ schema: { type: "string", enum: [] } }], "parameters.1.schema.enum"],
    ["an enum of another type", [{ schema: { type: "integer", enum: ["a"] } }], 'integer, found "a"'],
    ["a fraction in an enum of integers", [{ schema: { type: "integer", enum: [1.5] } }], "integer, found 1.5"],
    ["a list in another style", [{ style: "spaceDelimited", schema: LIST }], "a list in the style form, found space"],
    ["a list of objects", [{ schema: { type: "array", items: { type: "object" } } }], "parameters.1.schema.items.type"],
    ["a list of lists", [{ schema: { type: "array", items: LIST } }], "parameters.1.schema.items.type"],
    ["a list with an enum of another type", [{ schema: listOf("integer", "a") }], 'values of type integer, found "a"'],
  ])("are refused for %s, and the message names the file", (_, parameters, message) => {
    expect(() => parse(...parameters)).toThrow(message);
    expect(() => parse(...parameters)).toThrow(/^specs\/published\/test\/a\.json/);
  });
});
