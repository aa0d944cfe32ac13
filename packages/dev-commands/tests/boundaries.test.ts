import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

interface LintConfig {
  readonly overrides: readonly { readonly rules: Readonly<Record<string, unknown>> }[];
}

// What is forbidden is tried with the lint configuration the checkout is linted with; its other rules are left out.
async function lint(file: string, code: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "justone-lint-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const { overrides } = JSON.parse(await readFile(join(REPOSITORY_ROOT, ".oxlintrc.json"), "utf8")) as LintConfig;
  const config = {
    plugins: ["eslint"],
    categories: { correctness: "off" },
    overrides: overrides.filter(({ rules }) => Array.isArray(rules["eslint/no-restricted-imports"])),
  };
  await writeFile(join(root, ".oxlintrc.json"), JSON.stringify(config));
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), code);
  const oxlint = join(
    dirname(createRequire(join(REPOSITORY_ROOT, "package.json")).resolve("oxlint/package.json")),
    "bin/oxlint",
  );
  return new Promise((resolve) => {
    execFile(process.execPath, [oxlint, "-f", "unix"], { cwd: root }, (_, stdout) => resolve(stdout));
  });
}

const FORBIDDEN: [room: string, source: string][] = [
  ["packages/core/src/a.ts", "node:fs"],
  ["packages/core/src/a.ts", "zod"],
  ["packages/core/src/a.ts", "@justone-clients/rednote"],
  ["packages/core/src/errors/a.ts", "../../../spec-tools/src/index.ts"],
  ["packages/rednote/src/a.ts", "openapi-fetch"],
  ["packages/rednote/src/a.ts", "node:fs"],
  ["packages/rednote/src/a.ts", "@justone-clients/pgy"],
  ["packages/rednote/src/a.ts", "@justone-clients/spec-tools"],
  ["packages/rednote/src/a.ts", "../../core/src/index.ts"],
  ["packages/spec-tools/src/a.ts", "@justone-clients/core"],
  ["packages/spec-tools/src/a.ts", "@justone-clients/rednote"],
  ["packages/spec-tools/src/build/a.ts", "../../../core/src/index.ts"],
  ["packages/publisher-simulator/src/a.ts", "@justone-clients/core"],
  ["packages/publisher-simulator/src/a.ts", "@justone-clients/spec-tools"],
  ["packages/publisher-simulator/src/server/a.ts", "../../../test-kit/src/index.ts"],
  ["packages/test-kit/src/a.ts", "@justone-clients/core"],
  ["packages/test-kit/src/a.ts", "@justone-clients/pgy"],
  ["packages/test-kit/src/a.ts", "@justone-clients/publisher-simulator"],
  ["packages/test-kit/src/a.ts", "@justone-clients/dev-commands"],
  ["packages/dev-commands/src/a.ts", "@justone-clients/core"],
  ["packages/dev-commands/src/a.ts", "@justone-clients/pgy"],
  ["scripts/a.ts", "node:fs"],
  ["scripts/a.ts", "@justone-clients/core"],
  ["scripts/a.ts", "@justone-clients/test-kit"],
];

const ALLOWED: [room: string, source: string][] = [
  ["packages/core/src/a.ts", "openapi-fetch"],
  ["packages/core/src/errors/a.ts", "../redact.ts"],
  ["packages/rednote/src/a.ts", "@justone-clients/core"],
  ["packages/rednote/src/a.ts", "@justone-clients/core/platform"],
  ["packages/rednote/src/a.ts", "@justone-clients/core/testing"],
  ["packages/rednote/src/a.ts", "./generated/client.ts"],
  ["packages/spec-tools/src/a.ts", "node:fs"],
  ["packages/test-kit/src/a.ts", "@justone-clients/spec-tools"],
  ["packages/dev-commands/src/a.ts", "@justone-clients/spec-tools"],
  ["packages/dev-commands/src/a.ts", "@justone-clients/test-kit/client"],
  ["packages/dev-commands/src/a.ts", "@justone-clients/publisher-simulator"],
  ["scripts/a.ts", "@justone-clients/dev-commands"],
  ["scripts/a.ts", "@justone-clients/spec-tools"],
];

describe("the import boundaries", () => {
  it.each(FORBIDDEN)("%s may not import %s", async (room, source) => {
    expect(await lint(room, `import * as x from "${source}";\nexport default x;\n`)).toContain("no-restricted-imports");
  });

  it.each(ALLOWED)("%s may import %s", async (room, source) => {
    expect(await lint(room, `import * as x from "${source}";\nexport default x;\n`)).not.toContain(
      "no-restricted-imports",
    );
  });
});
