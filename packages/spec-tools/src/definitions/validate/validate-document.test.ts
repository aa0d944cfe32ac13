import { describe, expect, it } from "vitest";
import { validateDocument } from "./validate-document.ts";

type Members = Readonly<Record<string, unknown>>;

const SCHEMA = "components.schemas.Thing";

function validate(document: unknown): unknown {
  return validateDocument(JSON.stringify(document), "a.json");
}

function withSchema(schema: unknown): Members {
  return { components: { schemas: { Thing: schema } } };
}

function withMedia(media: unknown, status = "200"): Members {
  return { paths: { "/api/x": { get: { responses: { [status]: { content: { "application/json": media } } } } } } };
}

describe("validateDocument", () => {
  it.each<[string, unknown]>([
    ["references to its own components", withSchema({ items: { $ref: "#/components/schemas/Thing" } })],
    ["a mapping to its own components", withSchema({ discriminator: { mapping: { a: "Thing", b: "Other_1" } } })],
    ["Chinese text, joined emoji and whitespace", { info: { title: "粉丝数 👨‍👩‍👧\n\tx" } }],
    ["line separators in texts", { info: { title: "a\u2028b\u2029c" } }],
    ["paths of unusual spelling", { paths: { "/api/x.json/": {}, "/api/~x/v1.2": {}, "/api/..x/{id}/": {} } }],
    ["properties with names of keywords", withSchema({ properties: { $id: {}, externalValue: { type: "string" } } })],
    ["any text in an example", withMedia({ example: { "a\u202eb": "\u0000\ud800\u200b" } })],
    ["any text in a named example", withMedia({ examples: { one: { value: ["\u202e"] } } }, "default")],
  ])("accepts %s", (_, document) => {
    expect(validate(document)).toEqual(document);
  });

  it.each(["a", "\\u0061", "\\n", '\\"', "\\\\"])("refuses an object with the key %s twice", (key) => {
    const again = key === "\\u0061" ? "a" : key;
    expect(() => validateDocument(`{"b":{"${again}":1,"c":[{"${key}":2}],"${key}":3}}`, "a.json")).toThrow(
      /^a\.json: expected unique keys in each object, found .+ twice$/,
    );
  });

  it("accepts the same key in two objects and colons inside strings", () => {
    const document = { a: 'x":1,"a":2', b: { a: [{ a: 1 }, { a: 2 }], "a:": "\\" }, c: [":", "{", '"'] };
    expect(validate(document)).toEqual(document);
  });

  it.each<[string, unknown, string]>([
    ["a bidi character", { info: { title: "a\u202eb" } }, "a.json, info.title: expected no control or bidi character"],
    ["a zero width space", { tags: [{ name: "a\u200bb" }] }, "a.json, tags.0.name: expected no control"],
    ["a lone surrogate", { "x-a": { b: ["\ud800"] } }, "a.json, x-a.b.0: expected no control"],
    ["a tag character", { "x-a": "\u{e0041}" }, "a.json, x-a: expected no control"],
    ["a line separator in a key", { "x-a\u2028": 1 }, "expected keys of at most 1000 visible characters"],
    ["a line break in a key", { "x-a\n": 1 }, "expected keys of at most 1000 visible characters, found x-a\\u000a"],
    ["a key of 1001 characters", { ["x".repeat(1001)]: 1 }, "a.json: expected keys of at most 1000 visible characters"],
    ["the key __proto__", JSON.parse('{"x-a":{"__proto__":{}}}'), 'a.json, x-a: expected no key "__proto__"'],
    ["a component named valueOf", { components: { schemas: { valueOf: {} } } }, "a component named in"],
    ["a component whose name is a path", { components: { schemas: { "../x": {} } } }, "a component named in"],
    ["a path with ..", { paths: { "/api/../x": {} } }, "expected a path of at most 150 letters"],
    ["a path of 151 characters", { paths: { [`/${"x".repeat(150)}`]: {} } }, "expected a path of at most 150 letters"],
    ["a reference to a URL", withSchema({ $ref: "https://x.example/" }), `${SCHEMA}, $ref: expected #/`],
    ["a reference to a file", withSchema({ $ref: "./x.json" }), "found ./x.json"],
    ["a reference to something other than a component", withSchema({ $ref: "#/paths/~1api" }), "found #/paths/~1api"],
    ["a reference to Object.prototype", withSchema({ $ref: "#/components/schemas/constructor" }), "constructor"],
    ["a reference that is not a string", withSchema({ $ref: {} }), "found object"],
    ["a base URL in $id", withSchema({ $id: "https://x.example/" }), "$id: expected this keyword to be absent"],
    ["a dynamic reference", withSchema({ $dynamicRef: "#x" }), "$dynamicRef: expected this keyword to be absent"],
    ["a mapping to a URL", withSchema({ discriminator: { mapping: { a: "http://x" } } }), "found http://x"],
    ["a mapping to a file", withSchema({ discriminator: { mapping: { a: "x.json" } } }), "found x.json"],
    ["an external example", withMedia({ examples: { a: { externalValue: "http://x" } } }), "externalValue: expected"],
    ["an external link", { components: { links: { a: { operationRef: "http://x" } } } }, "operationRef: expected"],
    ["a reference in an example", withMedia({ example: [{ $ref: "/etc/passwd" }] }), 'no "$ref", found /etc/passwd'],
    ["a bidi character in the example of a schema", withSchema({ example: "\u202e" }), "no control or bidi character"],
    ["a bidi character in a summary", withMedia({ examples: { a: { summary: "\u202e" } } }), "no control or bidi"],
  ])("refuses %s", (_, document, message) => {
    expect(() => validate(document)).toThrow(message);
  });

  it.each(['{"x-a":1e999}', '{"paths":{"/a":{"get":{"responses":{"200":{"content":{"a":{"example":[-1e999]}}}}}}}}'])(
    "refuses the infinite number in %s",
    (text) => {
      expect(() => validateDocument(text, "a.json")).toThrow("expected finite numbers, found");
    },
  );

  it("accepts an example array of 300,000 items", () => {
    const document = withMedia({ example: Array.from({ length: 300_000 }, () => 1) });
    expect(validate(document)).toEqual(document);
  });
});
