import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

const read = (file: string): Promise<string> => readFile(join(REPOSITORY_ROOT, file), "utf8");
const readme = await read("README.md");
const { scripts } = JSON.parse(await read("package.json")) as { scripts: Record<string, string> };
// What .ci/run ends with is told by `pnpm test` and `pnpm check` already.
const commands = Object.keys(scripts).filter(
  (name) => scripts[name]?.startsWith("node scripts/") === true && name !== "test:summary",
);

describe("README", () => {
  it("is held against the scripts", () => {
    expect(commands).toContain("specs:pull");
  });

  it.each(commands)("lists pnpm %s", (name) => {
    expect(readme).toMatch(new RegExp(`^\\| .*\`pnpm ${name}[ \`].*\\|$`, "m"));
  });
});
