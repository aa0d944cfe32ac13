import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type LintConfig, lintFiles } from "./lint-files.ts";

const FORBIDDEN: [file: string, source: string][] = [
  ["packages/core/src/a.ts", "node:fs"],
  ["packages/core/src/a.ts", "zod"],
  ["packages/core/src/a.ts", "@justone-clients/rednote"],
  ["packages/core/src/errors/a.ts", "../../../spec-tools/src/index.ts"],
  ["packages/core/src/a.ts", "valibot"],
  ["packages/core/src/client/a.ts", "../testing/wait.ts"],
  ["packages/core/src/client/a.ts", "../schemas/create-schemas.ts"],
  ["packages/core/src/testing/a.ts", "valibot"],
  ["packages/core/src/schemas/a.ts", "../client/client-tools.ts"],
  ["packages/core/src/schemas/a.ts", "openapi-fetch"],
  ["packages/core/src/pagination/a.ts", "../client/batch.ts"],
  ["packages/core/src/request/a.ts", "../pagination/read-page.ts"],
  ["packages/core/src/events/a.ts", "../request/usage-tracker.ts"],
  ["packages/core/src/config/a.ts", "../events/event-emitter.ts"],
  ["packages/core/src/response/a.ts", "../config/endpoint.ts"],
  ["packages/core/src/types/a.ts", "../response/redact.ts"],
  ["packages/core/src/errors/a.ts", "../types/options.ts"],
  ["packages/core/src/errors/a.ts", "../index.ts"],
  ["packages/rednote/src/a.ts", "openapi-fetch"],
  ["packages/rednote/src/a.ts", "valibot"],
  ["packages/rednote/src/a.ts", "node:fs"],
  ["packages/rednote/src/a.ts", "@justone-clients/pgy"],
  ["packages/rednote/src/a.ts", "@justone-clients/spec-tools"],
  ["packages/rednote/src/a.ts", "../../../core/src/index.ts"],
  ["packages/spec-tools/src/a.ts", "@justone-clients/core"],
  ["packages/spec-tools/src/a.ts", "@justone-clients/rednote"],
  ["packages/spec-tools/src/document/a.ts", "../../../core/src/index.ts"],
  ["packages/spec-tools/src/scaffold/a.ts", "../cli/command.ts"],
  ["packages/spec-tools/src/scaffold/a.ts", "../release/changelog-lines.ts"],
  ["packages/spec-tools/src/release/a.ts", "../scaffold/package-files.ts"],
  ["packages/spec-tools/src/report/a.ts", "../release/changelog-lines.ts"],
  ["packages/spec-tools/src/drift/a.ts", "../report/markdown-text.ts"],
  ["packages/spec-tools/src/generate/a.ts", "../pull/catalogue.ts"],
  ["packages/spec-tools/src/pull/a.ts", "../generate/docstrings.ts"],
  ["packages/spec-tools/src/document/a.ts", "../generate/docstrings.ts"],
  ["packages/spec-tools/src/inference/a.ts", "../document/document.ts"],
  ["packages/spec-tools/src/definitions/a.ts", "../inference/shape.ts"],
  ["packages/spec-tools/src/lib/a.ts", "../definitions/operation.ts"],
  ["packages/spec-tools/src/lib/a.ts", "../index.ts"],
  ["packages/spec-tools/src/drift/rules/a.ts", "../../report/markdown-text.ts"],
  ["packages/spec-tools/src/drift/rules/a.ts", "../find-drift.ts"],
  ["packages/spec-tools/src/drift/rules/a.ts", "../compiler/check-with-compiler.ts"],
  ["packages/spec-tools/src/drift/compiler/a.ts", "../rules/rule.ts"],
  ["packages/spec-tools/src/drift/oasdiff/a.ts", "../rules/rule.ts"],
  ["packages/spec-tools/src/drift/snapshot/a.ts", "../oasdiff/run-oasdiff.ts"],
  ["packages/spec-tools/src/drift/model/a.ts", "../snapshot/drift-snapshot.ts"],
  ["packages/spec-tools/src/pull/http/a.ts", "../catalogue.ts"],
  ["packages/spec-tools/src/definitions/validate/a.ts", "../operation.ts"],
  ["packages/spec-tools/src/report/html/a.ts", "../change-card.ts"],
  ["packages/spec-tools/src/lib/a.ts", "./files/sync-files.ts"],
  ["packages/publisher-simulator/src/a.ts", "@justone-clients/core"],
  ["packages/publisher-simulator/src/a.ts", "@justone-clients/spec-tools"],
  ["packages/publisher-simulator/src/server/a.ts", "../../../test-kit/src/index.ts"],
  ["packages/test-tables/src/a.ts", "@justone-clients/core"],
  ["packages/test-tables/src/a.ts", "@justone-clients/spec-tools"],
  ["packages/test-kit/src/a.ts", "@justone-clients/core"],
  ["packages/test-kit/src/a.ts", "@justone-clients/pgy"],
  ["packages/test-kit/src/a.ts", "@justone-clients/publisher-simulator"],
  ["packages/test-kit/src/a.ts", "@justone-clients/dev-commands"],
  ["packages/dev-commands/src/a.ts", "@justone-clients/core"],
  ["packages/dev-commands/src/a.ts", "@justone-clients/pgy"],
  ["packages/dev-commands/src/ci-write/a.ts", "zod"],
  ["packages/dev-commands/src/ci-write/a.ts", "@justone-clients/spec-tools"],
  ["packages/dev-commands/src/ci-write/a.ts", "../ci-drift/runner.ts"],
  ["scripts/a.ts", "node:fs"],
  ["scripts/a.ts", "@justone-clients/core"],
  ["scripts/a.ts", "@justone-clients/test-kit"],
];

const ALLOWED: [file: string, source: string][] = [
  ["packages/core/src/a.ts", "openapi-fetch"],
  ["packages/core/src/testing/a.ts", "../client/client-tools.ts"],
  ["packages/core/src/schemas/a.ts", "valibot"],
  ["packages/core/src/schemas/a.ts", "../types/standard-schema.ts"],
  ["packages/core/src/client/a.ts", "../pagination/paginate.ts"],
  ["packages/core/src/request/a.ts", "openapi-fetch"],
  ["packages/core/src/request/a.ts", "../response/redact.ts"],
  ["packages/core/src/response/a.ts", "./redact.ts"],
  ["packages/core/src/types/a.ts", "../errors/call-error.ts"],
  ["packages/rednote/src/a.ts", "@justone-clients/core"],
  ["packages/rednote/src/a.ts", "@justone-clients/core/platform"],
  ["packages/rednote/src/a.ts", "@justone-clients/core/schemas"],
  ["packages/rednote/src/a.ts", "@justone-clients/core/testing"],
  ["packages/rednote/src/a.ts", "./generated/client.ts"],
  ["packages/spec-tools/src/a.ts", "node:fs"],
  ["packages/spec-tools/src/cli/a.ts", "../scaffold/add-platform.ts"],
  ["packages/spec-tools/src/drift/a.ts", "./rules/rule.ts"],
  ["packages/spec-tools/src/drift/rules/a.ts", "../../lib/text.ts"],
  ["packages/spec-tools/src/drift/rules/a.ts", "../snapshot/drift-snapshot.ts"],
  ["packages/spec-tools/src/definitions/a.ts", "./validate/check-keyword.ts"],
  ["packages/spec-tools/src/lib/files/a.ts", "../command-error.ts"],
  ["packages/test-kit/src/a.ts", "@justone-clients/spec-tools"],
  ["packages/test-kit/src/a.ts", "@justone-clients/test-tables"],
  ["packages/dev-commands/src/a.ts", "@justone-clients/spec-tools"],
  ["packages/dev-commands/src/a.ts", "@justone-clients/test-kit/client"],
  ["packages/dev-commands/src/a.ts", "@justone-clients/publisher-simulator"],
  ["packages/dev-commands/src/ci-write/a.ts", "node:fs/promises"],
  ["packages/dev-commands/src/ci-write/a.ts", "./b.ts"],
  ["scripts/a.ts", "@justone-clients/dev-commands"],
  ["scripts/a.ts", "@justone-clients/spec-tools"],
];

const FORBIDDEN_TYPES: [file: string, source: string][] = [
  ["packages/dev-commands/src/ci-write/a.ts", "../ci-drift/runner.ts"],
  ["packages/core/src/types/a.ts", "../request/call-context.ts"],
  ["packages/spec-tools/src/inference/a.ts", "../document/document.ts"],
];

// Folders whose code handles parsed documents, which can contain bigints.
const LOSSLESS_FOLDERS = ["definitions", "document", "drift", "drift/rules", "generate", "inference", "pull", "report"];
const losslessFile = (folder: string): string => `packages/spec-tools/src/${folder}/a.ts`;
const STRINGIFY = "export default JSON.stringify([]);\n";

const asValue = (source: string): string => `import * as x from "${source}";\nexport default x;\n`;
const asType = (source: string): string => `import type { X } from "${source}";\nexport type Y = X;\n`;

// Starting the linter takes longer than linting all probes, so that one run lints them, each in a separate file.
async function lintProbes(): Promise<(file: string, code: string) => string[]> {
  const values = [...FORBIDDEN, ...ALLOWED].map(([file, source]) => [file, asValue(source)] as const);
  const types = FORBIDDEN_TYPES.map(([file, source]) => [file, asType(source)] as const);
  const stringify = LOSSLESS_FOLDERS.map((folder) => [losslessFile(folder), STRINGIFY] as const);
  const probes = [...values, ...types, ...stringify].map(([file, code], index) => {
    return { file, code, probe: join(dirname(file), `probe-${index}.ts`) };
  });
  const lines = (await lintFiles(Object.fromEntries(probes.map(({ probe, code }) => [probe, code])))).split("\n");
  return (file, code) => {
    const found = probes.filter((probe) => probe.file === file && probe.code === code);
    expect(found).toHaveLength(1);
    return lines.filter((line) => found.some(({ probe }) => line.startsWith(`${probe}:`)));
  };
}

let problemsOf: Awaited<ReturnType<typeof lintProbes>>;

beforeAll(async () => {
  problemsOf = await lintProbes();
});

const RESTRICTED = [expect.stringContaining("no-restricted-imports")];

describe("the import boundaries", () => {
  it.each(FORBIDDEN)("refuses in %s an import of %s", (file, source) => {
    expect(problemsOf(file, asValue(source))).toEqual(RESTRICTED);
  });

  it.each(ALLOWED)("accepts in %s an import of %s", (file, source) => {
    expect(problemsOf(file, asValue(source))).toEqual([]);
  });

  it.each(FORBIDDEN_TYPES)("refuses in %s an upward import of the types of %s only", (file, source) => {
    expect(problemsOf(file, asType(source))).toEqual(RESTRICTED);
  });

  it.each(LOSSLESS_FOLDERS)("refuses JSON.stringify in %s of spec-tools, which throws for a bigint", (folder) => {
    expect(problemsOf(losslessFile(folder), STRINGIFY)).toEqual([expect.stringContaining("no-restricted-properties")]);
  });

  it.each(["core", "spec-tools"])(
    "finds a rule for every source folder of %s that another folder may import",
    async (name) => {
      const entries = await readdir(join(REPOSITORY_ROOT, `packages/${name}/src`), { withFileTypes: true });
      const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
      const { overrides } = JSON.parse(await readFile(join(REPOSITORY_ROOT, ".oxlintrc.json"), "utf8")) as LintConfig;
      const named = new Set(overrides.flatMap(({ files }) => files));
      // No folder may import the top folder of spec-tools. In core, the entry points import the top folder.
      const top = name === "spec-tools" ? ["cli"] : [];
      const unnamed = folders.filter((folder) => !named.has(`packages/${name}/src/${folder}/**`));
      expect(folders.length).toBeGreaterThan(5);
      expect(unnamed).toEqual(top);
    },
  );

  it("refuses two files that import types from each other", async () => {
    const files = {
      "packages/spec-tools/src/lib/a.ts": 'import type { B } from "./b.ts";\nexport type A = B | 1;\n',
      "packages/spec-tools/src/lib/b.ts": 'import type { A } from "./a.ts";\nexport type B = A[];\n',
    };
    expect(await lintFiles(files)).toContain("no-cycle");
  });
});
