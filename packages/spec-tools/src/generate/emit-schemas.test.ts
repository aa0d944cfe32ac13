import { describe, expect, it } from "vitest";
import { buildDefinitions } from "#tests/build-definitions";
import type { Components, Schema } from "../lib/schema.ts";
import { checkGeneratedCode } from "./check-generated-code.ts";
import { PHRASES } from "./docstrings.ts";
import { documentOperations } from "./document-operations.ts";
import { emitSchemas } from "./emit-schemas.ts";
import { dataShapes } from "./shape-code.ts";

const TOKEN = { name: "token", required: true, schema: { type: "string" } };

async function emit(...paths: string[]): Promise<string> {
  const query = [TOKEN, { name: "id", required: true, schema: { type: "string" } }];
  const definitions = paths.map((path) => ({ path: `/api/made/${path}`, method: "get" as const, query }));
  const document = await buildDefinitions({ codes: [] }, definitions);
  return emitSchemas(documentOperations(document), document.components.schemas, PHRASES.en);
}

describe("emitSchemas", () => {
  it("exports the schemas of each operation under its name, as one call without side effects", async () => {
    const code = await emit("get-thing/v1");
    expect(code).toContain(
      "export const getThingV1: OperationSchemas<GetThingV1Parameters, GetThingV1Data> = " +
        '/* @__PURE__ */ $$createSchemas({"required":{"id":"string"}}, $GetThingV1Data);\n',
    );
    expect(code).toContain('const $GetThingV1Data: DataShape = () => ("any");\n');
    expect(() => checkGeneratedCode("schemas.ts", code)).not.toThrow();
  });

  it("exports an operation whose name is a reserved word, or a name that the module uses itself", async () => {
    const code = await emit("new", "default", "await", "create-schemas", "data-shape", "arguments");
    for (const word of ["new", "default", "await", "arguments"]) {
      expect(code).toContain(`\nconst $$${word}: `);
      expect(code).toContain(`\nexport { $$${word} as ${word} };\n`);
    }
    expect(code).toContain("export const createSchemas: ");
    expect(code).toContain("export const dataShape: ");
    expect(() => checkGeneratedCode("schemas.ts", code)).not.toThrow();
  });
});

const COMPONENTS: Components = {
  Data: { allOf: [{ $ref: "#/components/schemas/List" }] },
  List: {
    type: "object",
    properties: { items: { type: ["array", "null"], items: { $ref: "#/components/schemas/Note" } } },
  },
  Note: { anyOf: [{ $ref: "#/components/schemas/List" }, { type: "null" }] },
  "odd-Name.1": { type: "object", properties: { 'quo"te\u2028': {}, constructor: { type: "string" } } },
  Unused: { type: "string" },
};

const SHAPES: readonly (readonly [schema: Schema, code: string])[] = [
  [{}, '"any"'],
  [{ type: "integer" }, '"number"'],
  [{ type: "string", enum: ["a"], contentMediaType: "application/json" }, '"string"'],
  [{ type: ["number", "null"], enum: [1] }, '"number|null"'],
  [{ type: "array" }, '{"items":"any"}'],
  [{ type: ["array", "string"], items: { type: "boolean" } }, '[{"items":"boolean"},"string"]'],
  [{ type: "object" }, "{}"],
  [{ type: "object", additionalProperties: true }, "{}"],
  [{ type: "object", additionalProperties: { type: "string" } }, '{"values":"string"}'],
  [{ type: "object", required: ["a"], properties: { a: { type: "null" } } }, '{"fields":{"a":"null"}}'],
  [{ type: "object", properties: JSON.parse('{ "__proto__": {} }') as Record<string, Schema> }, "{}"],
  [{ $ref: "#/components/schemas/Missing", description: "a" }, "$Missing"],
  [{ allOf: [{ type: "string" }, { type: "number" }] }, '"any"'],
];

describe("dataShapes", () => {
  it.each(SHAPES)("emits the shape of %j", (schema, code) => {
    expect(dataShapes(["A"], { A: schema })[0]).toBe(`const $A: DataShape = () => (${code});`);
  });

  it("emits each component that is used once, in the order of the document, under a name that is an identifier", () => {
    expect(dataShapes(["Data", "odd-Name.1"], COMPONENTS)).toEqual([
      "const $Data: DataShape = () => ($List);",
      'const $List: DataShape = () => ({"fields":{"items":[{"items":$Note},"null"]}});',
      'const $Note: DataShape = () => ([$List,"null"]);',
      'const $odd$2d$Name$2e$1: DataShape = () => ({"fields":{"quo\\"te\\u2028":"any","constructor":"string"}});',
    ]);
  });
});
