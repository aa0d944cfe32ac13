import { installPackage, type InstalledPackage, PACKAGE_MANAGERS } from "@justone-clients/test-kit";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileProject, readDeclarations, userCompilers } from "./compilers.ts";
import { COMMONJS, CONSUMER_ERRORS, CONSUMERS, PROGRAMS } from "./programs.ts";

const PACKAGE = "@justone-clients/rednote";
const OPTIONS = { target: "es2022", module: "nodenext", strict: true, types: [] };

const compilers = await userCompilers();
const CASES = PACKAGE_MANAGERS.flatMap((manager) => compilers.map((compiler) => ({ manager, ...compiler })));

/** Writes a project with these files into a new folder below a project with dependencies. */
async function writeProject(folder: string, files: Readonly<Record<string, string>>, options: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  const config = { compilerOptions: { ...OPTIONS, ...options }, files: Object.keys(files) };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  await Promise.all(Object.entries(files).map(([name, code]) => writeFile(join(folder, name), code)));
}

/** The modules that a declaration file imports. */
function importsOf(text: string): string[] {
  const found = [...text.matchAll(/(?:from |import\()"([^"]+)"/g)].map(([, module = ""]) => module);
  return [...new Set(found)];
}

describe("the declaration files of a program", () => {
  let installed: InstalledPackage;

  beforeAll(async () => {
    installed = await installPackage("rednote");
  });
  afterAll(() => installed.remove());

  it.each(CASES)("import only the package, and keep its types, with $name and $manager", async (compiler) => {
    const { manager, name, importsFromCommonJs } = compiler;
    const folder = join(installed.folders[manager], name);
    const declare = { declaration: true, emitDeclarationOnly: true, rootDir: ".", outDir: "out" };
    await writeProject(folder, { ...PROGRAMS, ...(importsFromCommonJs ? COMMONJS : {}) }, declare);
    expect(await compileProject(compiler, folder)).toEqual([]);

    const { "indirect.d.mts": indirect = "", ...others } = Object.fromEntries(
      await readDeclarations(join(folder, "out")),
    );
    expect(Object.keys(others)).toHaveLength(importsFromCommonJs ? 3 : 2);
    for (const [file, text] of Object.entries(others)) expect(importsOf(text), file).toEqual([PACKAGE]);
    // A file that does not import the package may import core, if npm installs core beside it.
    const core = manager === "npm" ? ["@justone-clients/core"] : [];
    expect([PACKAGE, ...core]).toEqual(expect.arrayContaining(importsOf(indirect)));
    // 65 kB with types that have no names.
    expect(others["results.d.mts"]?.length).toBeLessThan(3000);

    await writeProject(folder, CONSUMERS, { noEmit: true });
    const errors = (await compileProject(compiler, folder)).map((line) => line.replace(/,\d+\): error TS\d+/, ")"));
    expect(errors.toSorted()).toEqual(CONSUMER_ERRORS.toSorted());
  });
});
