import { documentOperations, type PlatformDocument } from "@justone-clients/spec-tools";
import { beforeAll, describe, expect, it } from "vitest";
import type { DiagnosticCodes } from "./compile-cases.ts";
import { pagingCases } from "./paging-cases.ts";
import { type CallForm, typeCases } from "./type-cases.ts";

const FORMS: readonly CallForm[] = ["method", "safe", "path"];

// What the compiler may say of a wrong call. Anything else (a module not found, say) is a fault of the test.
const TYPE_ERRORS: ReadonlySet<number> = new Set([2322, 2339, 2345, 2353, 2551, 2561, 2739, 2741, 2769]);

/**
 * The type tests of a document: every right and every wrong way to call its operations. The prelude puts a `client` in
 * scope.
 */
export function describeCalls(
  document: PlatformDocument,
  prelude: string,
  compile: (codes: ReadonlyMap<string, string>) => DiagnosticCodes,
): void {
  const groups = documentOperations(document).flatMap((operation) => {
    const byForm = FORMS.map((form) => {
      const title = `${operation.id} by ${form === "path" ? operation.method : form}`;
      return { title, cases: typeCases(operation, form) };
    });
    return [...byForm, { title: `${operation.id} by pages`, cases: pagingCases(operation) }];
  });
  const files = groups.map(({ title, cases }, index) => ({
    title,
    cases: cases.map((typeCase, row) => ({ ...typeCase, file: `type-case-${index}-${row}.ts` })),
  }));
  let verdicts: DiagnosticCodes;

  beforeAll(() => {
    const codes = files.flatMap(({ cases }) => cases.map(({ file, code }): [string, string] => [file, prelude + code]));
    verdicts = compile(new Map(codes));
  }, 120_000);

  describe.for(files.map(({ title, cases }) => [title, cases] as const))("%s", ([, cases]) => {
    it.for(cases.filter(({ compiles }) => compiles))("compiles with $title", ({ file }) => {
      expect(verdicts.get(file)).toEqual([]);
    });
    it.for(cases.filter(({ compiles }) => !compiles))("does not compile with $title", ({ file }) => {
      const errors = verdicts.get(file) ?? [];
      expect(errors).not.toEqual([]);
      expect(errors.filter((error) => !TYPE_ERRORS.has(error))).toEqual([]);
    });
  });
}
