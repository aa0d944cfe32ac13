import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

const read = (file: string): Promise<string> => readFile(join(REPOSITORY_ROOT, file), "utf8");
const readme = await read("README.md");
const { scripts } = JSON.parse(await read("package.json")) as { scripts: Record<string, string> };
// README describes `pnpm test` and `pnpm check`, whose summary is the last step of .ci/run.
const commands = Object.keys(scripts).filter(
  (name) => scripts[name]?.startsWith("node scripts/") === true && name !== "test:summary",
);

describe("README", () => {
  it("finds the commands among the scripts of package.json", () => {
    expect(commands).toContain("specs:pull");
  });

  it.each(commands)("finds pnpm %s in a table of the README", (name) => {
    expect(readme).toMatch(new RegExp(`^\\| .*\`pnpm ${name}[ \`].*\\|$`, "m"));
  });
});
