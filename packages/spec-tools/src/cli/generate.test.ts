import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeCheckout } from "#tests/make-checkout";
import { run } from "#tests/run-command";
import { generateCommand } from "./generate.ts";

describe("pnpm generate", () => {
  it("writes Chinese docstrings with --language zh and names the option in the header of each file", async () => {
    const root = await makeCheckout();
    const generate = (...args: string[]) => run(root, generateCommand, "--platform", "rednote", ...args);
    expect(await generate("--language", "zh")).toMatchObject({ code: 0 });
    const client = await readFile(join(root, "packages/rednote/src/generated/client.ts"), "utf8");
    expect(client).toContain("// command: pnpm generate --language zh\n");
    expect(await generate("--language", "zh", "--check")).toMatchObject({ code: 0 });
    expect(await generate("--check")).toMatchObject({ code: 1 });
    // The code cache holds the Chinese code of the last run.
    await generate();
    expect(await generate("--check")).toMatchObject({ code: 0 });
  });

  it("refuses an unknown language", async () => {
    const { code, stderr } = await run(await makeCheckout(), generateCommand, "--language", "fr");
    expect({ code, stderr }).toEqual({ code: 2, stderr: "pnpm generate: --language fr: expected en or zh\n" });
  });
});
