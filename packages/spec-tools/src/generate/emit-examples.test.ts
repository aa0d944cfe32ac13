import { describe, expect, it } from "vitest";
import type { Parameter } from "../definitions/operation.ts";
import type { Schema } from "../lib/schema.ts";
import { PHRASES } from "./docstrings.ts";
import type { NamedOperation } from "./document-operations.ts";
import { emitExamples } from "./emit-examples.ts";

const NOTE: Schema = { type: "object", properties: { id: { type: "string" }, likes: { type: "number" } } };

function operation(operationId: string, dataType: string, parameters: readonly Parameter[] = []): NamedOperation {
  return { operationId, dataType, parameters } as NamedOperation;
}

function rows(operations: readonly NamedOperation[], schemas: Readonly<Record<string, Schema>>): string[] {
  const lines = emitExamples("made", operations, schemas, PHRASES.en).split("\n");
  return lines.filter((line) => line.startsWith("  ")).map((line) => line.trim());
}

describe("emitExamples", () => {
  it("emits synthetic data and the parameters of an operation", () => {
    const parameters: Parameter[] = [
      { name: "id", in: "query", required: true, schema: { type: "string" } },
      { name: "page", in: "form", required: false, schema: { type: "integer", default: 1 } },
      { name: "time", in: "query", required: false, schema: { type: "string", enum: ["一天内", "ALL"] } },
    ];
    expect(rows([operation("getNoteV1", "Note", parameters)], { Note: NOTE })).toEqual([
      'getNoteV1: {"required":{"id":"string"},"optional":{"page":"integer","time":["一天内","ALL"]},' +
        '"data":{"id":"text","likes":1}},',
    ]);
  });

  it("emits shared data once if a reference is shorter", () => {
    const operations = [operation("a", "A"), operation("b", "B"), operation("c", "C"), operation("d", "D")];
    const found = rows(operations, { A: NOTE, B: {}, C: { $ref: "#/components/schemas/A" }, D: {} });
    expect(found).toEqual([
      'a: {"data":{"id":"text","likes":1}},',
      'b: {"data":{}},',
      'c: {"sameDataAs":"a"},',
      'd: {"data":{}},',
    ]);
  });

  it("drops a field that would set a prototype, and escapes invisible characters", () => {
    const properties = Object.fromEntries([
      ["__proto__", { type: "object", properties: { polluted: { type: "boolean" } } }],
      ["a\u200bb\u202e*/", { type: "string" }],
    ]);
    expect(rows([operation("a", "A")], { A: { type: "object", properties } })).toEqual([
      'a: {"data":{"a\\u200bb\\u202e*/":"text"}},',
    ]);
  });
});
