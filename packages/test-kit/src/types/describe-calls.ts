import { documentOperations, type PlatformDocument } from "@justone-clients/spec-tools";
import { expectRows } from "@justone-clients/test-tables";
import { beforeAll, expect, it } from "vitest";
import type { DiagnosticCodes } from "./compile-cases.ts";
import { NARROWING } from "./field-paths.ts";
import { pagingCases } from "./paging-cases.ts";
import { type CallForm, type TypeCase, typeCases } from "./type-cases.ts";

const FORMS: readonly CallForm[] = ["method", "safe", "path"];

// Expected compiler errors of an invalid call. Any other error, such as a missing module, is a mistake in the test.
const TYPE_ERRORS: ReadonlySet<number> = new Set([2322, 2339, 2345, 2353, 2551, 2561, 2739, 2741, 2769]);

/** Compiles code in which a `client` and the declarations are in scope. */
export type Compile = (codes: readonly string[], declarations: string) => DiagnosticCodes;

/**
 * The type tests of a document: every valid and invalid way to call its operations, compiled as one program.
 *
 * @param isTested whether to test a case; by default, all are
 */
export function describeCalls(
  document: PlatformDocument,
  compile: Compile,
  isTested: (typeCase: TypeCase) => boolean = () => true,
): void {
  const { schemas } = document.components;
  const groups = documentOperations(document).flatMap((operation) => {
    const byForm = FORMS.map((form) => {
      const title = `a call of ${operation.id} through ${form === "path" ? operation.method : form}`;
      return { title, cases: typeCases(operation, form, schemas).filter(isTested) };
    });
    return [...byForm, { title: `a page iteration of ${operation.id}`, cases: pagingCases(operation, schemas) }];
  });
  const all = groups.flatMap(({ cases }) => cases);
  let errorsOf: ReadonlyMap<TypeCase, readonly number[]>;

  beforeAll(() => {
    const diagnostics = compile(
      all.map(({ code }) => code),
      NARROWING,
    );
    errorsOf = new Map(all.map((typeCase, index) => [typeCase, diagnostics[index] ?? []]));
  });

  const check = (typeCase: TypeCase): void => {
    const errors = errorsOf.get(typeCase) ?? [];
    if (typeCase.compiles) expect(errors).toEqual([]);
    else expect(errors).not.toEqual([]);
    expect(errors.filter((error) => !TYPE_ERRORS.has(error))).toEqual([]);
  };

  it.each(groups)("$title compiles exactly if it is valid", async ({ cases }) => {
    await expectRows(
      cases,
      check,
      ({ title, compiles }) => `${compiles ? "compiles" : "does not compile"} with ${title}`,
    );
  });
}
