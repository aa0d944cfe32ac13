import { execFile } from "node:child_process";
import { mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { putPnpmOnPath, runPnpm } from "./pnpm-on-path.ts";

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "justone-it's-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe("putPnpmOnPath", () => {
  it("runs the pnpm that runs this script, a program or a JavaScript file, if the PATH has none", async () => {
    for (const [name, code] of [
      ["pnpm", '#!/bin/sh\necho "$@"'],
      ["pnpm.cjs", "console.log(...process.argv.slice(2))"],
    ] as const) {
      const [folder, own] = [await makeFolder(), await makeFolder()];
      await writeFile(join(own, name), code, { mode: 0o755 });
      const env: NodeJS.ProcessEnv = { PATH: "/empty", npm_execpath: join(own, name) };
      await putPnpmOnPath(env, folder);
      expect(env["PATH"]).toBe(`${folder}:/empty`);
      const { stdout } = await promisify(execFile)(join(folder, "pnpm"), ["a b", "c"]);
      expect(stdout).toBe("a b c\n");
    }
  });

  it("changes nothing if the PATH has pnpm", async () => {
    const [folder, own] = [await makeFolder(), await makeFolder()];
    await writeFile(join(own, "pnpm"), "", { mode: 0o755 });
    const env: NodeJS.ProcessEnv = { PATH: own };
    await putPnpmOnPath(env, folder);
    expect([env, await readdir(folder)]).toEqual([{ PATH: own }, []]);
  });
});

describe("runPnpm", () => {
  it("runs the pnpm that runs this script, if the PATH has none", async () => {
    const own = await makeFolder();
    await writeFile(join(own, "pnpm.cjs"), "console.log(process.cwd(), ...process.argv.slice(2))");
    const env: NodeJS.ProcessEnv = { PATH: "/empty", npm_execpath: join(own, "pnpm.cjs") };
    expect(await runPnpm(own, ["a b", "c"], env)).toBe(`${await realpath(own)} a b c\n`);
  });
});
