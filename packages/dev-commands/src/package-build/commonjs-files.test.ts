import { describe, expect, it } from "vitest";
import { commonJsFiles } from "./commonjs-files.ts";

function convert(entries: readonly string[], files: Readonly<Record<string, string>>): Promise<object> {
  const read = (path: string): Promise<string> => {
    const text = files[path];
    return text === undefined ? Promise.reject(new Error(`${path} does not exist`)) : Promise.resolve(text);
  };
  return commonJsFiles(entries, read).then((converted) => Object.fromEntries(converted));
}

const THIN = 'export type * from "./a.js" with { "resolution-mode": "import" };\n';

describe("the CommonJS files of a package", () => {
  it("converts every file that the entries import, once", async () => {
    const files = {
      "dist/a.js": 'export { c } from "./b/c.js";\nexport const load = () => import("./b/d.js");',
      "dist/b/c.js": 'export { load } from "../a.js";\nexport const c = 1;',
      "dist/b/d.js": "export const d = 1;",
      "dist/unused.js": "export const unused = 1;",
      "dist/a.d.ts": 'export { c } from "./b/c.ts";',
      "dist/b/c.d.ts": "export declare const c: number;",
    };
    const converted = Object.keys(await convert(["dist/a.cjs", "dist/a.d.cts"], files));
    expect(converted).toEqual(["dist/a.cjs", "dist/a.d.cts", "dist/b/c.cjs", "dist/b/d.cjs", "dist/b/c.d.cts"]);
  });

  it.each<[code: string, converted: string]>([
    ['import { b } from "./b.js";\nb();', 'const b_cjs_1 = require("./b.cjs");'],
    ['import { b } from "other";\nb();', 'const other_1 = require("other");'],
    ['import other from "other";\nother();', 'const other_1 = __importDefault(require("other"));'],
    ['export { b } from "./b.js";', "return b_cjs_1.b; } });"],
    ["// A comment\nexport const a = 1;", "exports.a = void 0;\nexports.a = 1;"],
    ['export const text = "./b.js";', 'exports.text = "./b.js";'],
  ])("converts the code %j to CommonJS that contains %j", async (code, converted) => {
    const files = { "a.js": code, "b.js": "export const b = () => 1;" };
    const { "a.cjs": text } = (await convert(["a.cjs"], files)) as { "a.cjs": string };
    expect(text).toContain(converted);
    expect(text).not.toContain("A comment");
  });

  it.each<[declarations: string, converted: string]>([
    ["/** A. */\nexport interface A {}", THIN],
    ["export type A = 1;", THIN],
    ['import type { B } from "./b.ts";\nexport type { B };', THIN],
    ['export type * from "./b.ts";', THIN],
    ["declare const a: unique symbol;\nexport interface A { [a]: 1 }\nexport {};", THIN],
    ["export declare const a = 1;", "export declare const a = 1;"],
    ["export declare class A {}", "export declare class A {}"],
    ["declare const a = 1;\nexport { a };", "declare const a = 1;\nexport { a };"],
    ["declare const a = 1;\nexport default a;", "declare const a = 1;\nexport default a;"],
    [
      'import type { B } from "./b.ts";\nexport declare function a(b: B): B;',
      'import type { B } from "./b.cjs";\nexport declare function a(b: B): B;',
    ],
    ['export declare const a: import("./b.js").B;', 'export declare const a: import("./b.cjs").B;'],
    ['export { C } from "other";', 'export { C } from "other";'],
  ])("converts the declarations %j to %j", async (declarations, converted) => {
    const files = { "a.d.ts": declarations, "b.d.ts": "export interface B {}" };
    expect(await convert(["a.d.cts"], files)).toHaveProperty(["a.d.cts"], converted);
  });

  it("fails if an entry was not compiled", async () => {
    await expect(convert(["dist/a.cjs"], {})).rejects.toThrow("dist/a.js does not exist");
  });
});
