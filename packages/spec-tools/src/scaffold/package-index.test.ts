import { expect, it } from "vitest";
import { packageIndex } from "./package-index.ts";

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
