import { join } from "node:path";
import { installPackage } from "@justone-clients/test-kit";
import { afterAll, describe, expect, it } from "vitest";
import { compileProject, userCompilers, writeProject } from "./compilers.ts";

const USING = `import { createRednoteClient } from "@justone-clients/rednote";
export async function run() {
  using first = createRednoteClient({ token: "unused" });
  await using second = createRednoteClient({ token: "unused", integers: "bigint" });
  return [first.usage.calls, second.usage.calls];
}
`;

const CLOSING = `import { createRednoteClient } from "@justone-clients/rednote";
const client = createRednoteClient({ token: "unused" });
export const calls: number = client.usage.calls;
client.close();
`;

const CASES = [
  { mode: "using and esnext.disposable", code: USING, lib: ["es2022", "dom", "esnext.disposable"] },
  { mode: "close and no esnext.disposable", code: CLOSING, lib: ["es2022", "dom"] },
];
const installed = await installPackage("rednote");
afterAll(() => installed.remove());

describe("a client that is closed", async () => {
  const compilers = await userCompilers();
  it.each(compilers.flatMap((compiler) => CASES.map((one) => ({ ...compiler, ...one }))))(
    "compiles with $name, $mode",
    async ({ mode, code, lib, ...compiler }) => {
      const folder = join(installed.folders.npm, `${compiler.name} ${mode}`);
      await writeProject(folder, { "program.mts": code }, "errors", { lib, types: [] });
      expect(await compileProject(compiler, folder)).toEqual([]);
    },
  );
});
