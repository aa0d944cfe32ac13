import { expectRows } from "@justone-clients/test-tables";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { runFrom } from "../../tests/run-command.ts";
import { checkProseCommand } from "./check-prose-command.ts";

const FILES = ["README.md", "packages/tea/README.md", "packages/tea/src/index.ts", "packages/teapot/README.md"];

async function makeCheckout(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "justone-prose-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const file of FILES) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), "");
  }
  return root;
}

const ROWS: [folder: string, path: string, count: number][] = [
  [".", ".", 4],
  [".", "packages/tea", 2],
  [".", "packages/tea/", 2],
  [".", "packages/tea/README.md", 1],
  ["packages/tea", ".", 2],
  ["packages/tea", "src", 1],
  ["packages/tea", "../teapot", 1],
];

it("pnpm check:prose checks a path relative to the folder in which the user typed the command", async () => {
  const root = await makeCheckout();
  await expectRows(ROWS, async ([folder, path, count]) => {
    const { stdout } = await runFrom(join(root, folder), root, checkProseCommand, path);
    expect(stdout).toBe(`${count} files checked\n`);
  });
});
