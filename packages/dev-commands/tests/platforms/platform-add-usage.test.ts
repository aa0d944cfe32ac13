import { describe, expect, it } from "vitest";
import { createPlatformAddCommand } from "../../src/platforms/platform-add-command.ts";
import { runInProcess } from "../run-command.ts";
import { startAdding } from "./start-adding.ts";

describe("pnpm platform:add", () => {
  it("names the command to run if the installation fails", async () => {
    const { publisher, checkout, readPlatforms } = await startAdding();
    const command = createPlatformAddCommand(() => Promise.reject(new Error("pnpm failed\nERR_PNPM_X no disk\nmore")));
    const args = ["tea", "--docs", publisher.url, "--api", publisher.url];
    const { code, stderr } = await runInProcess(checkout.root, command, ...args);
    expect([code, stderr]).toEqual([
      1,
      "pnpm platform:add: Added tea, but pnpm install failed: ERR_PNPM_X no disk. Run pnpm install --no-frozen-lockfile.\n",
    ]);
    expect(Object.keys(await readPlatforms())).toEqual(["tea"]);
  });

  it("refuses wrong usage", async () => {
    const { checkout, add } = await startAdding();
    await add("tea", "--prefix", "/api/tea/", "/api/green/", "--slug", "tea-green-leaf");
    const before = await checkout.readAll();
    const names = "(platform-777, pot)";
    const explicit = ["--prefix", "/api/pot/", "--slug", "pot"];
    const rows: [args: string[], message: string][] = [
      [[], "expected either names of platforms or --all. See pnpm platform:add --help."],
      [["pot", "--all"], "expected either names of platforms or --all. See pnpm platform:add --help."],
      [["cup"], `cup: expected the name of a published platform ${names}`],
      [["../cup"], `../cup: expected the name of a published platform ${names}`],
      [["pot", "tea"], "tea: expected the name of a new platform, but specs/publisher.json already lists it"],
      [["green"], "green: expected new operations, but packages/tea has those below /api/green/"],
      [["pot", "--slug", "pot"], "--prefix is missing. See pnpm platform:add --help."],
      [["pot", "--prefix", "/api/pot/"], "--slug is missing. See pnpm platform:add --help."],
      [
        ["--all", ...explicit],
        "--prefix, --slug and --title describe exactly one platform. See pnpm platform:add --help.",
      ],
      [
        ["a", "b", ...explicit],
        "--prefix, --slug and --title describe exactly one platform. See pnpm platform:add --help.",
      ],
      [["core", ...explicit], "core: expected a name that is not reserved"],
      [
        ["Pot", ...explicit],
        "Pot: expected at most 25 lower-case letters and digits, words joined by a dash, e.g. kuaishou",
      ],
      [
        ["pot", "--prefix", "/pot/", "--slug", "pot"],
        "--prefix /pot/: expected /api/<name>/ with a trailing slash, e.g. /api/kuaishou/",
      ],
      [
        ["pot", "--prefix", "/api/pot/", "--slug", "../a"],
        "--slug ../a: expected the folder of the platform in the publisher's docs, e.g. kuaishou",
      ],
      [
        ["pot", ...explicit, "--title", "<b>"],
        "--title <b>: expected at most 60 letters, digits, spaces and ( ) & . -",
      ],
      [
        ["pot", "--prefix", "/api/tea/", "--slug", "pot"],
        "--prefix /api/tea/: expected a new prefix, but the platform tea already uses it",
      ],
      [["tea", ...explicit], "tea: expected the name of a new platform, but specs/publisher.json already lists it"],
    ];
    for (const [args, message] of rows) {
      const { code, stderr } = await add(...args);
      expect([code, stderr], args.join(" ")).toEqual([2, `pnpm platform:add: ${message}\n`]);
    }
    const none = await add("pot", "--prefix", "/api/cup/", "--slug", "pot");
    expect([none.code, none.stderr]).toEqual([
      3,
      "pnpm platform:add: --prefix /api/cup/: expected path prefixes of at least one operation that can be used, found none\n",
    ]);
    expect(await checkout.readAll()).toEqual(before);
  });
});
