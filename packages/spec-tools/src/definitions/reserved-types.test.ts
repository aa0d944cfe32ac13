import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { RESERVED_TYPES } from "./reserved-types.ts";

const LIBRARY = dirname(ts.sys.getExecutingFilePath());

/** The names that the compiler declares in each program without the DOM. */
async function globalNames(): Promise<string[]> {
  const files = (await readdir(LIBRARY)).filter((file) => /^lib\.(?:es|decorators).*\.d\.ts$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(LIBRARY, file), "utf8")));
  return texts.flatMap((text) => {
    const { statements } = ts.createSourceFile("lib.d.ts", text, ts.ScriptTarget.ESNext);
    return statements.flatMap((node) => {
      if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => textOf(name));
      const isNamed =
        ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isModuleDeclaration(node);
      return isNamed ? [textOf(node.name)] : [];
    });
  });
}

function textOf(name: ts.Node): string {
  return ts.isIdentifier(name) ? name.text : "";
}

it("reserves every name in the standard library of TypeScript that begins like the name of a component", async () => {
  const names = (await globalNames()).filter((name) => /^[A-Z]/.test(name));
  expect(names).toContain("Record");
  expect(names.filter((name) => !RESERVED_TYPES.has(name))).toEqual([]);
});

it.each(["Promise", "Map", "Page", "CallResult", "ApiError"])("reserves %s", (name) => {
  expect(RESERVED_TYPES.has(name)).toBe(true);
});

it.each(["Comment", "Image", "Note"])("does not reserve %s", (name) => {
  expect(RESERVED_TYPES.has(name)).toBe(false);
});
