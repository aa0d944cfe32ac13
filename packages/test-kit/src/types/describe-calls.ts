import { documentOperations, type PlatformDocument } from "@justone-clients/spec-tools";
import { beforeAll, describe, expect, it } from "vitest";
import type { DiagnosticCodes } from "./compile-cases.ts";
import { pagingCases } from "./paging-cases.ts";
import { type CallForm, typeCases } from "./type-cases.ts";

const FORMS: readonly CallForm[] = ["method", "safe", "path"];

// Expected compiler errors of an invalid call. Any other error, such as a missing module, is a mistake in the test.
const TYPE_ERRORS: ReadonlySet<number> = new Set([2322, 2339, 2345, 2353, 2551, 2561, 2739, 2741, 2769]);

/**
 * The type tests of a document: every valid and invalid way to call its operations.
 *
 * @param prelude code that declares a `client`
 */
export function describeCalls(
  document: PlatformDocument,
  prelude: string,
  compile: (codes: ReadonlyMap<string, string>) => DiagnosticCodes,
): void {
  const groups = documentOperations(document).flatMap((operation) => {
    const byForm = FORMS.map((form) => {
      const title = `a call of ${operation.id} through ${form === "path" ? operation.method : form}`;
      return { title, cases: typeCases(operation, form) };
    });
    return [...byForm, { title: `a page iteration of ${operation.id}`, cases: pagingCases(operation) }];
  });
  const files = groups.map(({ title, cases }, index) => ({
    title,
    cases: cases.map((typeCase, row) => ({ ...typeCase, file: `type-case-${index}-${row}.ts` })),
  }));
  let diagnostics: DiagnosticCodes;

  beforeAll(() => {
    const codes = files.flatMap(({ cases }) => cases.map(({ file, code }): [string, string] => [file, prelude + code]));
    diagnostics = compile(new Map(codes));
  });

  describe.for(files.map(({ title, cases }) => [title, cases] as const))("%s", ([title, cases]) => {
    it.for(cases.filter(({ compiles }) => compiles))(`${title} compiles with $title`, ({ file }) => {
      expect(diagnostics.get(file)).toEqual([]);
    });
    it.for(cases.filter(({ compiles }) => !compiles))(`${title} does not compile with $title`, ({ file }) => {
      const errors = diagnostics.get(file) ?? [];
      expect(errors).not.toEqual([]);
      expect(errors.filter((error) => !TYPE_ERRORS.has(error))).toEqual([]);
    });
  });
}
