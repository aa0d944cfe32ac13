import ts from "typescript";
import { describe, expect, it } from "vitest";
import { compile } from "#tests/compile";
import { makeDocument } from "#tests/make-document";
import type { Schema } from "../lib/schema.ts";
import { emitSchema } from "./emit-schema.ts";

const TEXT: Schema = { type: "string" };
const OTHER: Schema = { type: "object", properties: { id: TEXT, any: {} } };
const NOTE: Schema = { $ref: "#/components/schemas/Note" };

function object(properties: Record<string, Schema>, more: Partial<Schema> = {}): Schema {
  return { type: "object", properties, ...more };
}

function emit(schemas: Record<string, Schema>): Promise<string> {
  return emitSchema(makeDocument(schemas), "made");
}

/** The exported declaration with a name, in one line. */
function declarationOf(code: string, name: string): string | undefined {
  const { statements } = ts.createSourceFile("schema.ts", code, ts.ScriptTarget.ESNext, true);
  const found = statements.find((node) => {
    return (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && node.name.text === name;
  });
  return found?.getText().replaceAll(/\s+/g, " ");
}

const DECLARED: readonly [title: string, schema: Schema, declaration: string][] = [
  ["an object", object({ a: TEXT }), "export interface Note { a?: string; }"],
  ["a recursive object", object({ a: { type: "array", items: NOTE } }), "export interface Note { a?: Note[]; }"],
  ["a map", object({}, { additionalProperties: TEXT }), "export interface Note { [key: string]: string; }"],
  [
    "an open object",
    object({ a: TEXT }, { additionalProperties: true }),
    "export interface Note { a?: string; [key: string]: unknown; }",
  ],
  [
    "fields and values of another type",
    object({ a: { type: "number" } }, { additionalProperties: TEXT }),
    "export type Note = { a?: number; } & { [key: string]: string; };",
  ],
  [
    "a part that is a component",
    { allOf: [{ $ref: "#/components/schemas/Other" }, object({ b: TEXT })] },
    "export interface Note extends Other { b?: string; }",
  ],
  [
    "a part that narrows an unknown field",
    { allOf: [{ $ref: "#/components/schemas/Other" }, object({ any: TEXT })] },
    "export interface Note extends Other { any?: string; }",
  ],
  [
    "a part with a field of another part",
    { allOf: [{ $ref: "#/components/schemas/Other" }, object({ id: { type: "number" } })] },
    "export type Note = Other & { id?: number; };",
  ],
  ["another component", { $ref: "#/components/schemas/Other" }, "export interface Note extends Other { }"],
  ["a list", { type: "array", items: TEXT }, "export type Note = string[];"],
  ["an unknown value", {}, "export type Note = unknown;"],
  ["an object without known fields", { type: "object" }, "export type Note = Record<string, never>;"],
  [
    "an object or null",
    { anyOf: [object({ a: TEXT }), { type: "null" }] },
    "export type Note = { a?: string; } | null;",
  ],
];

describe("the type of a component", () => {
  it.each(DECLARED)("emitSchema declares a component under its name: %s", async (_, schema, declaration) => {
    expect(declarationOf(await emit({ Note: schema, Other: OTHER }), "Note")).toBe(declaration);
  });

  it("emitSchema emits code that compiles for each of these components", async () => {
    const modules = DECLARED.map(async ([, schema], index) => [
      `${index}.ts`,
      await emit({ Note: schema, Other: OTHER }),
    ]);
    expect(compile(Object.fromEntries(await Promise.all(modules)) as Record<string, string>)).toEqual([]);
  });

  it("emitSchema keeps the docstring of a component, and `components` refers to it", async () => {
    const code = await emit({ Note: object({ a: TEXT }, { description: "A note." }) });
    expect(code).toContain("/** @description A note. */\nexport interface Note {");
    expect(code).toContain("    schemas: {\n        Note: Note;\n    };");
    expect(code.match(/A note\./g)).toHaveLength(1);
  });

  it("emitSchema refers to a component by its name everywhere", async () => {
    const list = { anyOf: [{ type: "array", items: NOTE }, { type: "null" }] };
    const code = await emit({
      Note: OTHER,
      Owner: object({ notes: list, byId: object({}, { additionalProperties: NOTE }) }),
    });
    expect(declarationOf(code, "Owner")).toContain("notes?: Note[] | null; byId?: { [key: string]: Note;");
    expect(code).not.toContain('["schemas"]');
  });

  it.each(["Record", "Promise", "Page", "MadeClient", "SafeMadeMethods", "paths", "a-b", "string"])(
    "emitSchema does not export a component that is called %s",
    async (name) => {
      const code = await emit({
        [name]: object({ a: TEXT }),
        Owner: object({ it: { $ref: `#/components/schemas/${name}` } }),
      });
      expect(declarationOf(code, "Owner")).toBe(`export interface Owner { it?: components["schemas"]["${name}"]; }`);
      expect(declarationOf(code, name)?.startsWith(`export interface ${name} { a`) ?? false).toBe(false);
    },
  );
});
