import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

const SKIPPED = ["**/node_modules/**", "**/dist/**", "**/generated/**"];

async function list(pattern: string | string[], exclude: string[]): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: REPOSITORY_ROOT, exclude })) files.push(file.split("\\").join("/"));
  return files.toSorted();
}

const handWritten = await list(["packages/*/{src,tests}/**/*.ts", "scripts/*.ts"], SKIPPED);
const generated = await list(["specs/generated/*", "packages/*/src/generated/*"], ["**/node_modules/**"]);

async function offenders(
  files: readonly string[],
  offends: (text: string, file: string) => boolean,
): Promise<string[]> {
  const texts = await Promise.all(files.map((file) => readFile(join(REPOSITORY_ROOT, file), "utf8")));
  return files.filter((file, index) => offends(texts[index] ?? "", file));
}

describe("the house rules", () => {
  it("look at every file", () => {
    expect(handWritten.length).toBeGreaterThan(100);
    expect(generated.length).toBeGreaterThan(7);
  });

  // Lint cannot hold this: a suppression would suppress it too. Written in parts, so as not to find itself.
  it("find no rule suppressed in a hand-written file", async () => {
    const suppression = new RegExp(["(ox|es)lint-", "disable|@ts-(", "ignore|expect-error|nocheck)"].join(""));
    expect(await offenders(handWritten, (text) => suppression.test(text))).toEqual([]);
  });

  it("find the header on every generated file: what made it from what, and how", async () => {
    const fields = [/tool"?: /, /input"?: /, /sha256"?: "?[0-9a-f]{64}/, /command"?: "?pnpm /, /\d+\.\d+\.\d+/];
    const lacksHeader = (text: string, file: string): boolean => {
      const header = file.endsWith(".json") ? text.slice(0, 600) : (text.split("\n\n", 1)[0] ?? "");
      return !fields.every((field) => field.test(header));
    };
    expect(await offenders(generated, lacksHeader)).toEqual([]);
  });
});
