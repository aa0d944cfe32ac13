import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY_ROOT } from "../repository.ts";
import { compileCases } from "./compile-cases.ts";

const FOLDER = join(REPOSITORY_ROOT, "packages/test-kit");
const PRELUDE = "declare const data: { a?: { b?: number } } | undefined;\n";

describe("compileCases", () => {
  it("compileCases returns the errors of each case", () => {
    const cases = ["void data?.a;", "void data?.c;", 'const a: number = "1";', "await Promise.resolve();"];
    expect(compileCases(FOLDER, PRELUDE, cases)).toEqual([[], [2339], [2322], []]);
  });

  it("compileCases throws if a case is too large to be checked, although it is wrong", () => {
    const large = `${"if (data?.a?.b) void data.a.b;\n".repeat(1_050)}void data?.c;`;
    expect(() => compileCases(FOLDER, PRELUDE, ["void data;", large])).toThrow(
      "The compiler did not check the cases: TS2563",
    );
  });

  it.each([
    ["a syntax error", PRELUDE, "void data?.;", "TS1003"],
    ["an error outside the cases", `import { a } from "./missing.ts";\nvoid a;\n`, "void 0;", "TS2307"],
  ])("compileCases throws on %s", (_, prelude, code, message) => {
    expect(() => compileCases(FOLDER, prelude, [code])).toThrow(message);
  });
});
