import { expectRows } from "@justone-clients/test-tables";
import { describe, expect, it } from "vitest";
import { chooseMutations, locateMutation } from "./choose-mutations.ts";
import { applyMutation, findMutations } from "./find-mutations.ts";

function mutants(text: string): string[] {
  return findMutations("packages/core/src/a.ts", text).map((mutation) => applyMutation(text, mutation));
}

const ROWS: [code: string, mutants: string[]][] = [
  ["const a = b === c", ["const a = b !== c"]],
  ["const a = b >= c", ["const a = b > c"]],
  ["const a = b && c", ["const a = b || c"]],
  ["const a = b || (c && d)", ["const a = ((b) && ((c && d)))", "const a = b || (c || d)"]],
  ["const a = b && c && d", ["const a = ((b && c) || (d))", "const a = ((b) || (c)) && d"]],
  ["const a = b ?? c", ["const a = b"]],
  ["const a = b - c", ["const a = b + c"]],
  ["const a = true", ["const a = false"]],
  ["const a = 5", ["const a = 6"]],
  ['const a = "b"', ['const a = ""']],
  ["if (a) b();", ["if (!(a)) b();", "if (a) ;"]],
  ["const a = () => { return b; };", ["const a = () => { return; };"]],
  ['import a from "b"; type C = "d" | 1; interface E { f: true } export { g } from "h";', []],
  ['const a: "b" = c as 1; const d = { "e-f": g };', []],
  ['const a = "";', []],
];

const FILE = "packages/spec-tools/src/b.ts";
const CODE = ["f(a < 1);", "f(a < 1);", "export const b = c && d ? 7 : e + 2;"].join("\n");

describe("findMutations", () => {
  it("returns one mutation per operator, and none of code for the compiler only", () =>
    expectRows(ROWS, ([code, expected]) => expect(mutants(code)).toEqual(expected)));

  it("returns the position and the lines of a mutation", () => {
    expect(findMutations(FILE, CODE).find(({ operator }) => operator === "logical")).toEqual({
      file: FILE,
      line: 3,
      operator: "logical",
      before: "c && d",
      after: "c || d",
      context: "export const b = c && d ? 7 : e + 2;",
      occurrence: 0,
      start: 37,
      end: 43,
    });
  });
});

describe("chooseMutations", () => {
  const all = [...findMutations(FILE, CODE), ...findMutations("packages/core/src/a.ts", CODE)];

  it("returns the same choice for the same seed and another one for another seed", () => {
    expect(chooseMutations(all, 5, 1)).toEqual(chooseMutations(all, 5, 1));
    expect(chooseMutations(all, 5, 1)).not.toEqual(chooseMutations(all, 5, 2));
  });

  it("returns each operator of each package before it returns one again", () => {
    const groups = chooseMutations(all, 10, 1).map(({ file, operator }) => `${file} ${operator}`);
    expect(new Set(groups).size).toBe(10);
  });

  it("returns all mutations if more are requested", () => {
    expect(new Set(chooseMutations(all, 99, 1))).toEqual(new Set(all));
  });
});

describe("locateMutation", () => {
  it("finds the same mutation after other lines moved, and which of two equal lines it is", () => {
    const [first, second] = findMutations(FILE, CODE).filter(({ operator }) => operator === "comparison");
    const moved = findMutations(FILE, `g();\n${CODE}`);
    expect([first, second].map((one) => one && locateMutation(one, moved)?.line)).toEqual([2, 3]);
  });

  it("returns undefined if the line changed", () => {
    const [first] = findMutations(FILE, CODE);
    expect(first && locateMutation(first, findMutations(FILE, "f(x < 1);"))).toBeUndefined();
  });
});
