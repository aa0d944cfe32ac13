import { beforeAll, describe, expect, it } from "vitest";
import { editDocument } from "#tests/compiler/edit-document";
import { type CompiledEdit, DATA_EDITS, NESTED_EDITS, OPERATION_EDITS, PARAMETER_EDITS } from "#tests/compiler/edits";
import { sampleDocument } from "#tests/compiler/sample-document";
import { REPOSITORY_ROOT } from "#tests/make-checkout";
import type { CompilerResult } from "../model/drift.ts";
import { checkWithCompiler } from "./check-with-compiler.ts";

const ALL = [...OPERATION_EDITS, ...PARAMETER_EDITS, ...DATA_EDITS, ...NESTED_EDITS];

describe("checkWithCompiler for a single change", () => {
  let results: ReadonlyMap<string, CompilerResult>;

  beforeAll(async () => {
    const pairs = ALL.flatMap(({ edit }, index) => {
      const changed = editDocument(sampleDocument, edit);
      return [
        { platform: `forward-${index}`, base: sampleDocument, head: changed },
        { platform: `back-${index}`, base: changed, head: sampleDocument },
      ];
    });
    results = await checkWithCompiler(REPOSITORY_ROOT, pairs);
  });

  it.each(ALL.map((edit, index): [string, CompiledEdit, number] => [edit.name, edit, index]))(
    "finds the expected errors in both directions when %s",
    (_, { breaks, back }, index) => {
      for (const [direction, where] of [
        ["forward", breaks],
        ["back", back],
      ] as const) {
        const { breaks: fails, errors = [] } = results.get(`${direction}-${index}`) ?? {};
        expect(fails, direction).toBe(where !== undefined);
        expect(errors.length > 0, direction).toBe(fails);
        const paths = errors.map((error) => error.where);
        if (where !== undefined) expect(paths, direction).toContain(where);
      }
    },
  );

  it("reports each failing operation with its path and a shortened message", () => {
    const index = ALL.findIndex(({ name }) => name === "a field is removed in a list of a shared component");
    const message = "Property 'count' does not exist on type 'Thing'.";
    expect(results.get(`forward-${index}`)?.errors).toEqual([
      { operation: "GET /api/made/list-things/v1", where: "data.items[].count", message },
      { operation: "POST /api/made/find-things/v1", where: "data[].count", message },
    ]);
  });
});
