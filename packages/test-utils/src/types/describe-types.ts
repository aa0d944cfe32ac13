import { join } from "node:path";
import { documentOperations, loadDocument, platformTypeName } from "@justone-clients/spec-tools";
import { beforeAll, describe, expect, it } from "vitest";
import { REPOSITORY_ROOT } from "../repository-root.ts";
import { compileCases, type Verdicts } from "./compile-cases.ts";
import { typeCases, type CallForm } from "./type-cases.ts";

const FORMS: readonly CallForm[] = ["method", "safe", "GET"];

// What the compiler may say of a wrong call. Anything else (a module not found, say) is a fault of the test.
const TYPE_ERRORS: ReadonlySet<number> = new Set([2322, 2339, 2345, 2353, 2551, 2561, 2739, 2741, 2769]);

/** The type tests of a platform, on its built package as a user's compiler sees it. */
export async function describeTypes(platform: string): Promise<void> {
  const { document } = await loadDocument(REPOSITORY_ROOT, platform);
  const groups = documentOperations(document).flatMap((operation) => {
    return FORMS.map((form) => ({ id: operation.id, form, cases: typeCases(operation, form) }));
  });
  const files = groups.map((group, index) => ({
    ...group,
    cases: group.cases.map((typeCase, row) => ({ ...typeCase, file: `type-case-${index}-${row}.ts` })),
  }));
  let verdicts: Verdicts;

  beforeAll(() => {
    const codes = files.flatMap(({ cases }) =>
      cases.map(({ file, code }): [string, string] => [file, program(platform, code)]),
    );
    verdicts = compileCases(join(REPOSITORY_ROOT, "packages", platform), new Map(codes));
  }, 120_000);

  describe.for(files.map((group) => [`${group.id} by ${group.form}`, group.cases] as const))("%s", ([, cases]) => {
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

function program(platform: string, code: string): string {
  const create = `create${platformTypeName(platform)}Client`;
  return `import { ${create} } from "@justone-clients/${platform}";\nconst client = ${create}();\n${code}`;
}
