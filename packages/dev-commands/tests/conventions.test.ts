import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

const SKIPPED = ["**/node_modules/**", "**/dist/**", "**/generated/**"];

async function list(pattern: string | string[], exclude: string[]): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: REPOSITORY_ROOT, exclude })) files.push(file.split("\\").join("/"));
  return files.toSorted();
}

const handWritten = await list(["packages/*/{src,tests}/**/*.ts", "scripts/*.ts"], SKIPPED);
const generated = await list(["specs/generated/*", "packages/*/src/generated/**/*.ts"], ["**/node_modules/**"]);

async function filesThat(
  files: readonly string[],
  violate: (text: string, file: string) => boolean,
): Promise<string[]> {
  const texts = await Promise.all(files.map((file) => readFile(join(REPOSITORY_ROOT, file), "utf8")));
  return files.filter((file, index) => violate(texts[index] ?? "", file));
}

describe("the conventions", () => {
  it("lists the hand-written and the generated files", () => {
    expect(handWritten.length).toBeGreaterThan(100);
    expect(generated.length).toBeGreaterThan(7);
  });

  // A lint rule could itself be suppressed. The pattern is in parts, so that it does not match this file.
  it("finds no suppressed rule in a hand-written file", async () => {
    const suppression = new RegExp(["(ox|es)lint-", "disable|@ts-(", "ignore|expect-error|nocheck)"].join(""));
    expect(await filesThat(handWritten, (text) => suppression.test(text))).toEqual([]);
  });

  // Vitest takes a limit before the function or after it. Its own limit breaks a test on a busy machine.
  it("finds no time limit of a single test, but the shared configuration in every package", async () => {
    const ownLimit = /^\s*\{ timeout\b|, \{ timeout\b|^\s*\}, \d[\d_]*\);$|(test|hook)Timeout/m;
    const tests = await list(
      ["packages/*/{src,tests}/**/*.test.ts", "packages/test-kit/src/**/describe-*.ts"],
      SKIPPED,
    );
    const isThisFile = (file: string): boolean => file.endsWith("/conventions.test.ts");
    expect(await filesThat(tests, (text, file) => ownLimit.test(text) && !isThisFile(file))).toEqual([]);
    const manifests = await list("packages/*/package.json", SKIPPED);
    const shared = 'export { default } from "../../vitest.config.ts";\n';
    const configs = manifests.map((file) => file.replace("package.json", "vitest.config.ts"));
    expect(await filesThat(configs, (text) => text !== shared)).toEqual([]);
    expect(await filesThat(manifests, (text) => ownLimit.test(text))).toEqual([]);
  });

  // No compiler and no linter checks these paths, and a benchmark that starts such a file runs in no test.
  it("finds the file of every URL that is relative to a module", async () => {
    const files = await list(["packages/*/{src,tests}/**/*.ts", "packages/dev-commands/bench/**/*.ts"], SKIPPED);
    const missesFile = (text: string, file: string): boolean => {
      const paths = [...text.matchAll(/new URL\("([^"]+)", import\.meta\.url\)/g)].map(([, path = ""]) => path);
      return paths.some((path) => !existsSync(join(REPOSITORY_ROOT, dirname(file), path)));
    };
    expect(await filesThat(files, missesFile)).toEqual([]);
  });

  it("finds a header with tool, input, hash, command and version in every generated file", async () => {
    const fields = [/tool"?: /, /input"?: /, /sha256"?: "?[0-9a-f]{64}/, /command"?: "?pnpm /, /\d+\.\d+\.\d+/];
    const lacksHeader = (text: string, file: string): boolean => {
      const header = file.endsWith(".json") ? text.slice(0, 600) : (text.split("\n\n", 1)[0] ?? "");
      return !fields.every((field) => field.test(header));
    };
    expect(await filesThat(generated, lacksHeader)).toEqual([]);
  });
});
