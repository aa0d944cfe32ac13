import { installPackage, PACKAGE_MANAGERS } from "@justone-clients/test-kit";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileProject, readDeclarations, userCompilers, withoutCode, writeProject } from "./compilers.ts";
import { CONSUMER_ERRORS, CONSUMERS, PROGRAMS } from "./programs.ts";
import { MISTAKES, MISTAKES_PRELUDE, REAL_LIFE } from "./real-life.ts";

const PACKAGE = "@justone-clients/rednote";
// A file with 27 lines: 52 kB with types that have no names.
const MAX_BYTES = 3000;

const compilers = await userCompilers();
const CASES = PACKAGE_MANAGERS.flatMap((manager) => compilers.map((compiler) => ({ manager, ...compiler })));

const installed = await installPackage("rednote");
afterAll(() => installed.remove());

/** The modules that a declaration file imports. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from |import\()"([^"]+)"/g)].map(([, module = ""]) => module);
}

/** The lines of each error of a file, in order. */
function errorsOf(lines: readonly string[], file: string): string[][] {
  const errors: string[][] = [];
  for (const line of lines) {
    if (line.startsWith(" ")) errors.at(-1)?.push(line);
    else errors.push([line]);
  }
  return errors.filter(([first = ""]) => first.startsWith(file));
}

describe.each(CASES)("programs with $name and $manager", (compiler) => {
  const folder = join(installed.folders[compiler.manager], compiler.name);
  const programs = { ...PROGRAMS, ...REAL_LIFE };
  const mistakes = [...MISTAKES_PRELUDE, ...MISTAKES.map(([code]) => code)].join("\n");
  let emitted: readonly string[];
  let declarations: ReadonlyMap<string, string>;
  let errors: readonly string[];

  beforeAll(async () => {
    await writeProject(folder, programs, "declarations");
    emitted = await compileProject(compiler, folder);
    declarations = await readDeclarations(join(folder, "out"));
    await writeProject(folder, { ...CONSUMERS, "mistakes.mts": mistakes }, "errors");
    errors = await compileProject(compiler, folder);
  });

  it("the compiler emits the declarations of each program without errors", () => {
    expect(emitted).toEqual([]);
    expect(declarations.size).toBe(Object.keys(programs).length);
  });

  it("the declarations import the package and nothing inside it", () => {
    // A file that does not import the package may import core, if npm installs core beside it.
    const { "indirect.d.mts": indirect = "", ...others } = Object.fromEntries(declarations);
    const core = compiler.manager === "npm" ? ["@justone-clients/core"] : [];
    expect([PACKAGE, ...core]).toEqual(expect.arrayContaining(importsOf(indirect)));
    const imported = Object.values(others).flatMap(importsOf);
    expect(new Set(imported.filter((module) => !/^\.\/\w+\.mjs$/.test(module)))).toEqual(new Set([PACKAGE]));
  });

  it(`the declarations of 27 lines have less than ${MAX_BYTES} bytes`, () => {
    expect(PROGRAMS["results.mts"]?.trimEnd().split("\n")).toHaveLength(27);
    for (const file of ["results.d.mts", "results.d.cts"]) {
      expect(declarations.get(file)?.length, file).toBeLessThan(MAX_BYTES);
    }
  });

  it("the declarations have real types in another program", () => {
    const found = ["consumer.mts", "consumer.cts"].flatMap((file) => errorsOf(errors, file)).flat();
    expect(found.map(withoutCode).toSorted()).toEqual(CONSUMER_ERRORS.toSorted());
  });

  it("the compiler reports each common mistake in at most two lines", () => {
    const found = errorsOf(errors, "mistakes.mts");
    expect(found).toHaveLength(MISTAKES.length);
    for (const [index, [code, message]] of MISTAKES.entries()) {
      const lines = found.filter(([first]) =>
        first?.startsWith(`mistakes.mts(${MISTAKES_PRELUDE.length + index + 1},`),
      );
      expect(lines.flat().join("\n"), code).toContain(message);
      expect(lines.flat().length, code).toBeLessThanOrEqual(2);
    }
  });
});
