import { documentOperations, type NamedOperation, type PlatformDocument } from "@justone-clients/spec-tools";
import { expectRows } from "@justone-clients/test-tables";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { REPOSITORY_ROOT } from "../repository.ts";
import { compileCases, type DiagnosticCodes } from "../types/compile-cases.ts";
import { isUntyped, schemaAlternatives, type Schemas } from "../types/schema-alternatives.ts";

/** Tests the types of a platform's test helpers, on its built package as a user's compiler reads it. */
export function describeTestTypes(platform: string, document: PlatformDocument): void {
  const entry = `@justone-clients/${platform}/testing`;
  const prelude = `import { createTestFetch } from "${entry}";\nconst testFetch = createTestFetch();\n`;
  const operations = documentOperations(document);
  const [first] = operations;
  if (first === undefined) throw new Error(`${platform} has no operation`);
  const name = first.operationId;
  const right = operations.map(({ operationId }) => rightCalls(operationId)).join("\n");
  const wrong: readonly [title: string, code: string][] = [
    ["an unknown operation", 'testFetch.reply("noSuchOperation", { code: 302 });'],
    ["a code that is not a number", `testFetch.reply("${name}", { code: "302" });`],
    ["two kinds of response at once", `testFetch.reply("${name}", { code: 302, empty: "[]" });`],
    ["an unknown fault", `testFetch.fail("${name}", "gremlins");`],
    ["an unknown parameter", `testFetch.reply("${name}", ({ noSuchParameter }) => ({ data: noSuchParameter }));`],
    ...operations.flatMap((operation) => wrongData(operation, document.components.schemas)),
  ];
  let diagnostics: DiagnosticCodes;

  describe("the types of the test helpers", () => {
    beforeAll(() => {
      const codes = [right, ...wrong.map(([, code]) => code)];
      diagnostics = compileCases(join(REPOSITORY_ROOT, "packages", platform), prelude, codes);
    });

    it(`the types of the ${platform} test fetch accept every response for every operation`, () => {
      expect(diagnostics[0]).toEqual([]);
    });

    it(`the types of the ${platform} test fetch refuse each wrong response`, async () => {
      const rows = wrong.map(([title], index) => ({ title, errors: diagnostics[index + 1] ?? [] }));
      await expectRows(rows, checkErrors, ({ title }) => title);
    });
  });
}

function checkErrors({ errors }: { readonly errors: readonly number[] }): void {
  expect(errors).not.toEqual([]);
  expect(errors.filter((error) => !TYPE_ERRORS.has(error))).toEqual([]);
}

// Expected compiler errors. Any other error, such as a missing module, is a mistake in the test.
const TYPE_ERRORS: ReadonlySet<number> = new Set([2322, 2339, 2345, 2353, 2559, 2739, 2741, 2769]);

function rightCalls(operation: string): string {
  return [
    `testFetch.reply("${operation}", { data: null });`,
    `testFetch.reply("${operation}", { code: 302, headers: { "retry-after": "1" } }, { times: 2, delayMs: 5 });`,
    `testFetch.reply("${operation}", { empty: "{}" });`,
    `testFetch.reply("${operation}", (parameters) => (Object.keys(parameters).length > 1 ? { code: 201 } : undefined));`,
    `testFetch.fail("${operation}", "reset", { times: 1 });`,
  ].join("\n");
}

// A value for each kind that data can refuse.
const VALUES: readonly (readonly [kinds: readonly string[], code: string])[] = [
  [["number", "integer"], "5"],
  [["string"], '"text"'],
  [["boolean"], "true"],
];

/** A response with data of a kind that the operation does not return. The list is empty if the type allows every kind. */
export function wrongData(
  { operationId, dataType }: Pick<NamedOperation, "operationId" | "dataType">,
  schemas: Schemas,
): [title: string, code: string][] {
  const types = schemaAlternatives(schemas[dataType] ?? {}, schemas);
  if (isUntyped(types)) return [];
  const [, value] = VALUES.find(([kinds]) => !types.some(({ type }) => kinds.includes(String(type)))) ?? [];
  if (value === undefined) return [];
  return [[`data of another type for ${operationId}`, `testFetch.reply("${operationId}", { data: ${value} });`]];
}
