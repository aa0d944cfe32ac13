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

  it("finds a header with tool, input, hash, command and version in every generated file", async () => {
    const fields = [/tool"?: /, /input"?: /, /sha256"?: "?[0-9a-f]{64}/, /command"?: "?pnpm /, /\d+\.\d+\.\d+/];
    const lacksHeader = (text: string, file: string): boolean => {
      const header = file.endsWith(".json") ? text.slice(0, 600) : (text.split("\n\n", 1)[0] ?? "");
      return !fields.every((field) => field.test(header));
    };
    expect(await filesThat(generated, lacksHeader)).toEqual([]);
  });
});
