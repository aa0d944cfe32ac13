import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { buildDefinitions, type ShortDefinition } from "#tests/build-definitions";
import { compile } from "#tests/compile";
import { generatePlatform } from "./generate-platform.ts";

const TOKEN = { name: "token", required: true, schema: { type: "string" } };
const GET: ShortDefinition = { path: "/api/made/get-thing/v1", method: "get", query: [TOKEN] };
const QUERY_POST: ShortDefinition = {
  path: "/api/made/list-things/v1",
  method: "post",
  query: [TOKEN, { name: "page", required: true, schema: { type: "integer" } }],
};
const FORM_POST: ShortDefinition = {
  path: "/api/made/find-things/v1",
  method: "post",
  form: {
    properties: {
      word: { type: "string", description: "What to */ find." },
      page: { type: "integer", format: "int32", default: 2, description: "Which page." },
      kind: { type: "string", enum: ["NEW", "OLD"] },
      valued: { type: "string" },
      token: { type: "string", description: "The account's token." },
    },
    required: ["word", "token", "valued"],
  },
};

const FORM_TYPE = 'operations["findThingsV1"]["requestBody"]["content"]["application/x-www-form-urlencoded"]';
const FORMS: readonly [name: string, literal: string, errors: number][] = [
  ["its required fields", '{ word: "a", valued: "b" }', 0],
  ["every field", '{ word: "a", valued: "b", page: 1, kind: "NEW" }', 0],
  ["optional fields that are undefined", '{ word: "a", valued: "b", page: undefined, kind: undefined }', 0],
  ["a required field that is undefined", '{ word: "a", valued: undefined }', 1],
  ["a required field missing", '{ valued: "b" }', 1],
  ["a token", '{ word: "a", valued: "b", token: "t" }', 1],
  ["a value outside an enum", '{ word: "a", valued: "b", kind: "OTHER" }', 1],
];

function compileForms(schema: string): string[] {
  const modules = FORMS.map(([name, literal]) => {
    const code = `import type { operations } from "./schema.ts";\nexport const form: ${FORM_TYPE} = ${literal};\n`;
    return [`${name}.ts`, code];
  });
  return compile({ "schema.ts": schema, ...(Object.fromEntries(modules) as Record<string, string>) });
}

async function generate(...definitions: ShortDefinition[]): Promise<ReadonlyMap<string, string>> {
  const document = await buildDefinitions({ codes: [] }, definitions);
  return generatePlatform(document, { platform: "made", file: "made.json", sha256: "" });
}

describe("generatePlatform for operations of every kind", () => {
  let schema = "";
  let client = "";
  let operations = "";
  let formErrors: string[] = [];

  beforeAll(async () => {
    const files = await generate(GET, QUERY_POST, FORM_POST);
    [schema = "", operations = "", client = ""] = ["schema.ts", "operations.ts", "client.ts"].map((name) => {
      return files.get(name);
    });
    formErrors = compileForms(schema);
  });

  it("emits the method, the body kind and the pagination of each operation", () => {
    expect(operations.split("\n").filter((line) => line.startsWith("  "))).toEqual([
      '  getThingV1: { method: "GET", path: "/api/made/get-thing/v1" },',
      '  listThingsV1: { method: "POST", path: "/api/made/list-things/v1", paging: { parameter: "page", start: 1 } },',
      '  findThingsV1: { method: "POST", path: "/api/made/find-things/v1", body: "form", paging: { parameter: "page", start: 2 } },',
    ]);
  });

  it("refers to the parameter types of each kind of operation in the schema", () => {
    expect(client).toContain("export type GetThingV1Parameters = Record<string, never>;");
    expect(schema).toMatch(
      /query: ListThingsV1Parameters;[^]*export interface ListThingsV1Parameters \{\n {4}page: number;/,
    );
    expect(schema).toContain('"application/x-www-form-urlencoded": FindThingsV1Parameters;');
    expect(schema).toContain("export interface FindThingsV1Parameters {");
    expect(client).toContain("getThingV1(parameters?: GetThingV1Parameters");
    expect(client).toContain("findThingsV1(parameters: FindThingsV1Parameters");
  });

  it("makes the page parameter optional for pages", () => {
    const page = '{ "page"?: ListThingsV1Parameters["page"] | undefined }';
    const start = `Omit<ListThingsV1Parameters, "page"> & ${page}`;
    expect(client).toContain("    (parameters: ListThingsV1Parameters, options?: CallOptions)");
    expect(client).toContain(
      `    pages(parameters?: ${start}, options?: PagesOptions): Pages<ListThingsV1Data, ${start}>;`,
    );
    expect(client).toContain("    pages(parameters: FindThingsV1Parameters, options?: PagesOptions)");
    expect(client).not.toContain("items(");
  });

  it("emits one interface of paths per HTTP method", () => {
    expect(client).toMatch(/export interface MadePaths \{\n {2}"\/api\/made\/get-thing\/v1": \{ parameters: .*\n\}/);
    expect(client).toMatch(
      /export interface MadePostPaths \{\n.*list-things.*\{ parameters: .*\n.*find-things.*\{ body: .*\n\}/,
    );
    expect(client).toContain("readonly GET: PathGet<MadePaths>;");
    expect(client).toContain("readonly POST: PathPost<MadePostPaths>;");
  });

  it("types a form by its fields, without the token", () => {
    expect(schema).not.toContain("The account's token.");
    expect(schema).toContain("@description What to *\\/ find. */");
    expect(schema).toMatch(
      /\* @description Which page\.\n *\*\n *\* {5}Default: `2`\n *\*\/\n *page\?: number \| undefined;/,
    );
  });

  it.each(FORMS)("reports the type errors of a form with %s: %s", (name, _, errors) => {
    expect(formErrors.filter((error) => error.startsWith(`${name}.ts: `))).toHaveLength(errors);
  });

  it("reports type errors only for these forms", () => {
    expect(formErrors).toHaveLength(FORMS.reduce((sum, [, , errors]) => sum + errors, 0));
  });
});

const KEYWORDS: readonly string[] = `
  abstract accessor any as asserts async await bigint boolean break case catch class const constructor continue debugger
  declare default defer delete do else enum export extends false finally for from function get global if implements import
  in infer instanceof interface intrinsic is keyof let module namespace never new null number object of out override
  package private protected public readonly require return satisfies set static string super switch symbol this throw true
  try type typeof undefined unique unknown using var void while with yield
`
  .trim()
  .split(/\s+/);

/** The members of an interface in TypeScript code, with the kind of each. */
function membersOf(code: string, name: string): [name: string, kind: string][] {
  const source = ts.createSourceFile("client.ts", code, ts.ScriptTarget.ESNext, true);
  const found = source.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  if (found === undefined || !ts.isInterfaceDeclaration(found)) throw new Error(`${name} is not declared`);
  return found.members.map((member) => {
    const isNamed = member.name !== undefined && (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name));
    return [isNamed ? member.name.text : "", ts.SyntaxKind[member.kind]];
  });
}

describe("texts with the line breaks U+2028 and U+2029", () => {
  it("shows them escaped in docstrings and in types", async () => {
    const time = { type: "string", enum: ["a\u2028b", "c"], default: "a\u2028b" };
    const files = await generate({
      ...GET,
      query: [TOKEN, { name: "time", description: "Line\u2028@one\u2029two", schema: time }],
      operation: { summary: "Summary\u2029{@link x}" },
    });
    expect(files.get("schema.ts")).toContain("@description Line\\u2028@one\\u2029two");
    expect(files.get("schema.ts")).toContain('Default: `"a\\u2028b"`');
    expect(files.get("schema.ts")).toContain('time?: "a\\u2028b" | "c" | undefined;');
    expect(files.get("client.ts")).toContain("Summary\\u2029{\\@link x}");
    expect(files.get("examples.ts")).toContain('["a\\u2028b","c"]');
    expect([...files.values()].join("")).not.toMatch(/[\u2028\u2029]/);
  });
});

describe("the client interface", () => {
  it("declares a method for each operation that is named like a keyword", async () => {
    const page = { name: "page", schema: { type: "integer" } };
    const plain = KEYWORDS.map((word) => ({ ...GET, path: `/api/made/${word}` }));
    const paged = KEYWORDS.map((word) => ({ ...GET, path: `/api/made/${word}`, query: [TOKEN, page] }));
    const names = KEYWORDS.map((word) => (word === "constructor" ? "constructorOperation" : word));
    const [client = "", pagedClient = ""] = [await generate(...plain), await generate(...paged)].map((files) => {
      return files.get("client.ts");
    });
    expect(names).toContain("new");
    for (const type of ["MadeMethods", "SafeMadeMethods"])
      expect(membersOf(client, type)).toEqual(names.map((name) => [name, "MethodSignature"]));
    expect(membersOf(pagedClient, "MadeMethods")).toEqual(names.map((name) => [name, "PropertySignature"]));
  });

  it.each([
    ["GET", GET, "POST"],
    ["POST", QUERY_POST, "GET"],
  ])("declares only %s if no operation has another method", async (declared, definition, absent) => {
    const client = (await generate(definition)).get("client.ts") ?? "";
    expect(client).toContain(`readonly ${declared}: `);
    expect(client).not.toMatch(new RegExp(`readonly ${absent}|Path${absent}`, "i"));
  });
});
