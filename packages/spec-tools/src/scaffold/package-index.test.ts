import { expect, it } from "vitest";
import { chineseIndex, packageIndex } from "./package-index.ts";

it("packageIndex exports names and types of core, then the create function and the generated types", () => {
  const [values, types, ...own] = packageIndex("green-tea", "GreenTea").split(/(?<=;\n)/);
  expect(values).toMatch(/^export \{\n(?: {2}\w+,\n)+\} from "@justone-clients\/core";\n$/);
  expect(types).toMatch(/^export type \{\n(?: {2}\w+,\n)+\} from "@justone-clients\/core";\n$/);
  expect(own).toEqual([
    'export { createGreenTeaClient } from "./create-green-tea-client.ts";\n',
    'export type * from "./generated/client.ts";\n',
    'export type * from "./generated/schema.ts";\n',
  ]);
});

it("chineseIndex exports the same names, with the types in generated/zh", () => {
  const english = packageIndex("green-tea", "GreenTea");
  const chinese = chineseIndex("RedNote (Xiaohongshu)", "GreenTea");
  const core = english.slice(0, english.indexOf("export { createGreenTeaClient }"));
  expect(chinese).toContain(core);
  expect(chinese).toContain('export type * from "./generated/zh/client.ts";\n');
  expect(chinese).toContain('export type * from "./generated/zh/schema.ts";\n');
  expect(chinese).toContain(" * 创建小红书接口的客户端。\n");
  expect(chinese).toContain("): ClientForIntegers<GreenTeaClient, Mode> {\n");
});
