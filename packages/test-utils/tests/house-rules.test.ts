import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY_ROOT } from "../src/repository-root.ts";

const SKIPPED = ["**/node_modules/**", "**/dist/**", "**/generated/**"];

async function list(pattern: string | string[], exclude: string[]): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: REPOSITORY_ROOT, exclude })) files.push(file.split("\\").join("/"));
  return files.toSorted();
}

const handWritten = await list(["packages/*/{src,tests}/**/*.ts", "scripts/*.ts"], SKIPPED);
const generated = await list(["specs/generated/*", "packages/*/src/generated/*"], ["**/node_modules/**"]);

describe("a hand-written file", () => {
  it("is looked at", () => {
    expect(handWritten.length).toBeGreaterThan(100);
  });

  // Lint cannot hold this: a suppression would suppress it too. Written in parts, so as not to find itself.
  it.each(handWritten)("%s suppresses no rule", async (file) => {
    const text = await readFile(join(REPOSITORY_ROOT, file), "utf8");
    expect(text).not.toMatch(new RegExp(["(ox|es)lint-", "disable|@ts-(", "ignore|expect-error|nocheck)"].join("")));
  });
});

describe("a generated file", () => {
  it("is looked at", () => {
    expect(generated.length).toBeGreaterThan(7);
  });

  it.each(generated)("%s says what made it from what, and how", async (file) => {
    const text = await readFile(join(REPOSITORY_ROOT, file), "utf8");
    const header = file.endsWith(".json") ? text.slice(0, 600) : text.split("\n\n", 1)[0];
    for (const field of ["tool", "input", "sha256", "command"]) expect(header).toMatch(new RegExp(`${field}"?: `));
    expect(header).toMatch(/\d+\.\d+\.\d+/);
    expect(header).toMatch(/[0-9a-f]{64}/);
  });
});
