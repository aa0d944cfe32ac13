import { loadDocument, platformTypeName } from "@justone-clients/spec-tools";
import { join } from "node:path";
import { describe } from "vitest";
import { REPOSITORY_ROOT } from "../repository.ts";
import { compileCases } from "./compile-cases.ts";
import { type Compile, describeCalls } from "./describe-calls.ts";
import type { TypeCase } from "./type-cases.ts";

/** The type tests of a platform, on its built package as a user's compiler reads it. */
export async function describeTypes(platform: string): Promise<void> {
  const { document } = await loadDocument(REPOSITORY_ROOT, platform);
  const create = `create${platformTypeName(platform)}Client`;
  const prelude = `import { ${create} } from "@justone-clients/${platform}";\n`;
  const folder = join(REPOSITORY_ROOT, "packages", platform);
  const compileWith = (options: string): Compile => {
    return (codes, declarations) =>
      compileCases(folder, `${prelude}const client = ${create}(${options});\n${declarations}`, codes);
  };
  describeCalls(document, compileWith(""));
  describe("with the option integers", () => {
    describeCalls(document, compileWith('{ integers: "bigint" }'), isWithIntegers);
  });
}

// With the option, a parameter accepts a number where the default client accepts only a text.
function isWithIntegers({ title }: TypeCase): boolean {
  return !title.endsWith(" of a wrong type");
}
