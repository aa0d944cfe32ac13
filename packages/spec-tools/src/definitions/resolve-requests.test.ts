import { describe, expect, it } from "vitest";
import { parseDefinition } from "./parse-definition.ts";
import type { ParameterSchema } from "./operation.ts";

const PLATFORM = { name: "test", title: "Test", prefixes: ["/api/test/"], slug: "test" };
const FILE = "specs/published/test/get-thing-v1.json";
const TOKEN = { name: "token", in: "query", required: true, schema: { type: "string" } };
const FORM = "application/x-www-form-urlencoded";

const ref = (name: string, section = "schemas"): object => ({ $ref: `#/components/${section}/${name}` });
const chain = (length: number): [string, object][] => {
  return Array.from({ length }, (_, index) => [
    `C${index}`,
    index === length - 1 ? { type: "string" } : ref(`C${index + 1}`),
  ]);
};
const COMPONENTS = {
  parameters: {
    Kind: { name: "kind", in: "query", description: "Its kind.", required: true, schema: ref("Kind") },
    Loop: ref("Loop", "parameters"),
  },
  requestBodies: { Find: { content: { [FORM]: { schema: ref("Form") } } } },
  schemas: {
    Kind: { type: "string", enum: ["NEW", "OLD"], default: "NEW", description: "All kinds." },
    Page: { type: "integer", format: "int32" },
    Form: { type: "object", required: ["token"], properties: { token: { type: "string" }, kind: ref("Kind") } },
    Thing: { type: "object", properties: { id: { type: "string" } } },
    Loop: { anyOf: [ref("Loop2"), { type: "null" }] },
    Loop2: ref("Loop"),
    Doubled: { oneOf: [ref("Doubled2"), ref("Doubled2")] },
    ...Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`Doubled${index + 2}`, double(index)])),
    Doubled17: { enum: ["a", "b"] },
    ...Object.fromEntries(chain(21)),
  },
};

function double(index: number): object {
  return { anyOf: [ref(`Doubled${index + 3}`), ref(`Doubled${index + 3}`)] };
}

function parse(parameter: object): ReturnType<typeof parseDefinition> {
  const operation = { parameters: [TOKEN, parameter], responses: {} };
  const paths = { "/api/test/get-thing/v1": { get: operation } };
  return parseDefinition(JSON.stringify({ openapi: "3.1.0", paths, components: COMPONENTS }), FILE, PLATFORM);
}

function parseForm(requestBody: object): ReturnType<typeof parseDefinition> {
  const paths = { "/api/test/get-thing/v1": { post: { requestBody, responses: {} } } };
  return parseDefinition(JSON.stringify({ openapi: "3.1.0", paths, components: COMPONENTS }), FILE, PLATFORM);
}

const schemaOf = (schema: object): unknown => parse({ name: "kind", in: "query", schema }).parameters[1]?.schema;

const KIND: ParameterSchema = { type: "string", enum: ["NEW", "OLD"], default: "NEW" };
const TEXT: ParameterSchema = { type: "string" };

const SCHEMAS: readonly [title: string, published: object, resolved: ParameterSchema][] = [
  ["a reference", ref("Kind"), KIND],
  ["a reference to a reference", ref("C15"), TEXT],
  ["a reference beside a default", { ...ref("Kind"), default: "OLD" }, { ...KIND, default: "OLD" }],
  ["allOf with one reference", { allOf: [ref("Kind")], description: "x" }, KIND],
  ["anyOf with one member", { anyOf: [{ type: "string" }] }, TEXT],
  ["anyOf with null", { anyOf: [ref("Page"), { type: "null" }] }, { type: "integer", format: "int32" }],
  ["oneOf with a null constant", { oneOf: [{ const: null }, { type: "string" }] }, TEXT],
  [
    "oneOf with constants",
    { oneOf: [{ const: "a", title: "A" }, { const: "b" }] },
    { type: "string", enum: ["a", "b"] },
  ],
  ["anyOf with two enums", { anyOf: [{ enum: ["a"] }, { enum: ["b", "a"] }] }, { type: "string", enum: ["a", "b"] }],
  ["references that double", ref("Doubled"), { type: "string", enum: ["a", "b"] }],
  ["a nullable type", { type: ["string", "null"] }, TEXT],
  ["a list of one type", { type: ["integer"] }, { type: "integer" }],
  ["a nullable enum", { type: ["string", "null"], enum: ["a", null] }, { type: "string", enum: ["a"] }],
  ["a default of null", { type: "string", nullable: true, default: null }, TEXT],
  ["a constant", { const: "a" }, { type: "string", enum: ["a"] }],
  ["a constant of a type", { type: "integer", const: 1 }, { type: "integer", enum: [1] }],
  ["an enum of booleans", { enum: [true, false] }, { type: "boolean", enum: [true, false] }],
  ["an enum of integers without a type", { enum: [1, 2] }, { type: "integer", enum: [1, 2] }],
  ["an enum of numbers without a type", { enum: [1, 2.5] }, { type: "number", enum: [1, 2.5] }],
  ["an enum with a value twice", { type: "string", enum: ["a", "b", "a"] }, { type: "string", enum: ["a", "b"] }],
  ["an unusual format", { type: "string", format: "Date Time" }, TEXT],
  ["a default of another type", { type: "integer", default: "20" }, { type: "integer" }],
];

const REFUSED: readonly [title: string, published: object, message: string][] = [
  [
    "a missing schema",
    ref("Missing"),
    "parameter kind: expected a reference to one of the definition's schemas, found #/",
  ],
  ["a schema in another section", ref("Kind", "parameters"), "a reference to one of the definition's schemas"],
  [
    "a reference to itself",
    ref("Loop"),
    "a reference that does not lead back to itself, found #/components/schemas/Loop",
  ],
  ["a chain of 21 references", ref("C0"), "at most 20 references in a row"],
  ["two types", { type: ["string", "integer"] }, 'one type besides null, found ["string","integer"]'],
  ["only null", { type: ["null"] }, "one type besides null"],
  ["anyOf with two types", { anyOf: [{ type: "string" }, { type: "integer" }] }, "one type, found anyOf of 2 types"],
  ["oneOf with a constant and a type", { oneOf: [{ const: "a" }, { type: "string" }] }, "found oneOf of 2 types"],
  ["constants of two types", { oneOf: [{ const: "a" }, { const: 1 }] }, "found oneOf of 2 types"],
  ["allOf with two members", { allOf: [ref("Kind"), { enum: ["NEW"] }] }, "found allOf of 2 types"],
  [
    "a reference beside another enum",
    { ...ref("Kind"), enum: ["NEW"] },
    "one schema with enum, found several that differ",
  ],
  ["an enum of two types without a type", { enum: ["a", 1] }, "parameters.1.schema.type"],
  ["an object", ref("Thing"), "parameters.1.schema.type"],
  ["no type", {}, "parameters.1.schema.type"],
];

describe("the schema of a parameter", () => {
  it.each(SCHEMAS)("%s is resolved", (_, published, resolved) => {
    expect(schemaOf(published)).toEqual(resolved);
  });

  it.each(SCHEMAS)("%s is resolved in a form", (_, published, resolved) => {
    const properties = { token: { type: "string" }, kind: published };
    const schema = { type: "object", required: ["token"], properties };
    const { parameters } = parseForm({ content: { [FORM]: { schema } } });
    expect(parameters[1]?.schema).toEqual(resolved);
  });

  it.each(REFUSED)("%s is refused, and the message names the file and the reason", (_, published, message) => {
    expect(() => schemaOf(published)).toThrow(message);
    expect(() => schemaOf(published)).toThrow(/^specs\/published\/test\/get-thing-v1\.json/);
  });
});

describe("a reference to a whole parameter or request body", () => {
  it.each([
    ["a parameter", ref("Kind", "parameters"), "Its kind."],
    ["a parameter with its own text", { ...ref("Kind", "parameters"), description: "Here." }, "Here."],
  ])("%s is resolved", (_, parameter, description) => {
    expect(parse(parameter).parameters[1]).toEqual({
      name: "kind",
      in: "query",
      description,
      required: true,
      schema: KIND,
    });
  });

  it("a parameter without a text gets the text of its schema", () => {
    expect(parse({ name: "kind", in: "query", schema: ref("Kind") }).parameters[1]?.description).toBe("All kinds.");
  });

  it("a request body is resolved", () => {
    expect(parseForm(ref("Find", "requestBodies")).parameters).toMatchObject([
      { name: "token", in: "form", required: true },
      { name: "kind", in: "form", description: "All kinds.", schema: KIND },
    ]);
  });

  it.each([
    ["a missing parameter", ref("Missing", "parameters"), "a reference to one of the definition's parameters"],
    ["a schema instead of a parameter", ref("Kind"), "a reference to one of the definition's parameters"],
    ["a parameter that refers to itself", ref("Loop", "parameters"), "a reference that does not lead back to itself"],
  ])("%s is refused", (_, parameter, message) => {
    expect(() => parse(parameter)).toThrow(message);
  });
});
