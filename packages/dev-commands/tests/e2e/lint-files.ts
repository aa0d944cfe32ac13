import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The parts of the lint configuration that the tests read. */
export interface LintConfig {
  readonly rules: Readonly<Record<string, unknown>>;
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules: Readonly<Record<string, unknown>>;
  }[];
}

/** Lints files by the rules about imports and properties of this repository's lint configuration. */
export async function lintFiles(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "justone-lint-"));
  const text = await readFile(join(REPOSITORY_ROOT, ".oxlintrc.json"), "utf8");
  const { rules, overrides } = JSON.parse(text) as LintConfig;
  const config = {
    plugins: ["eslint", "import"],
    categories: { correctness: "off" },
    rules: { "import/no-cycle": rules["import/no-cycle"] },
    overrides: overrides.filter(({ rules: own }) => {
      return ["imports", "properties"].some((what) => Array.isArray(own[`eslint/no-restricted-${what}`]));
    }),
  };
  await writeFile(join(root, ".oxlintrc.json"), JSON.stringify(config));
  for (const [file, code] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), code);
  }
  const oxlint = join(
    dirname(createRequire(join(REPOSITORY_ROOT, "package.json")).resolve("oxlint/package.json")),
    "bin/oxlint",
  );
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [oxlint, "-f", "unix"], { cwd: root }, (_, stdout) => resolve(stdout));
  });
  await rm(root, { recursive: true });
  return output;
}
