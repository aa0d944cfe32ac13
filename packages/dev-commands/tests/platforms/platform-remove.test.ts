import { runProcess } from "@justone-clients/test-kit";
import { existsSync } from "node:fs";
import { rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { createPlatformRemoveCommand } from "../../src/platforms/platform-remove-command.ts";
import { type CommandResult, runInProcess } from "../run-command.ts";
import type { PlatformCheckout } from "./platform-checkout.ts";
import { startAdding } from "./start-adding.ts";

let checkout: PlatformCheckout;
let installed: string[];
let add: (...args: string[]) => Promise<CommandResult>;

beforeEach(async () => {
  ({ checkout, installed, add } = await startAdding());
});

function remove(...args: string[]): Promise<CommandResult> {
  return runInProcess(
    checkout.root,
    createPlatformRemoveCommand(async (root) => installed.push(root)),
    ...args,
  );
}

async function git(...args: string[]): Promise<void> {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "init.defaultBranch=main"];
  await runProcess(checkout.root, "git", ...identity, ...args);
}

async function commit(): Promise<void> {
  await git("init", "--quiet");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "Add");
}

describe("pnpm platform:remove", () => {
  it("undoes platform:add completely", async () => {
    const before = await checkout.readAll();
    await add("--all");
    for (const name of ["pot", "platform-777", "tea"]) {
      expect(await remove(name)).toMatchObject({ code: 0, stderr: "" });
      const left = ["packages", "specs/published", "specs/observed"].map((folder) => join(folder, name));
      expect(left.filter((folder) => existsSync(join(checkout.root, folder)))).toEqual([]);
    }
    expect(await checkout.readAll()).toEqual(before);
    expect(installed).toHaveLength(4);
  });

  it("leaves the other platforms as they would be without it", async () => {
    await add("tea");
    const before = await checkout.readAll();
    await add("pot", "777");
    await remove("pot");
    await remove("platform-777");
    expect(await checkout.readAll()).toEqual(before);
  });

  it("removes committed changes of a person and outputs of tools", async () => {
    const before = await checkout.readAll();
    await add("tea");
    await checkout.write("packages/tea/src/links.ts", "export const mine = 1;\n");
    await checkout.write("packages/tea/README.md", "Mine\n");
    await checkout.write("specs/overlays/tea/mine.json", "{}\n");
    await commit();
    await checkout.write("packages/tea/dist/index.js", "built\n");
    await checkout.write("packages/tea/node_modules/a/index.js", "installed\n");
    await checkout.write(".changeset/drift-tea.md", '---\n"@justone-clients/tea": major\n---\n\nDrift.\n');
    expect(await remove("tea")).toMatchObject({ code: 0 });
    expect(await checkout.readAll()).toEqual(before);
    expect(existsSync(join(checkout.root, "packages/tea"))).toBe(false);
  });

  it("removes a symbolic link, not what it refers to", async () => {
    await add("tea");
    await checkout.write("packages/core/keep/kept.txt", "kept\n");
    await symlink("../core/keep", join(checkout.root, "packages/tea/link"));
    await commit();
    expect(await remove("tea")).toMatchObject({ code: 0 });
    expect(await checkout.read("packages/core/keep/kept.txt")).toBe("kept\n");
  });

  it("writes nothing with --dry-run, and lists the files", async () => {
    await add("tea");
    const before = await checkout.readAll();
    const { code, stdout } = await remove("tea", "--dry-run");
    expect(code).toBe(0);
    expect(stdout).toContain("would change specs/publisher.json\n");
    expect(stdout).toContain("would remove packages/tea/package.json\n");
    expect(await checkout.readAll()).toEqual(before);
    expect(installed).toHaveLength(1);
  });

  const TEA = "@justone-clients/tea";
  const UNSAVED = "not committed, and not as pnpm platform:add wrote it. Commit or delete it first.";
  const NEEDED = `needs ${TEA}. Remove it from there first.`;
  it.each([
    ["packages/tea/src/links.ts", "new\n", `packages/tea/src/links.ts: ${UNSAVED}`],
    ["packages/tea/README.md", "edited\n", `packages/tea/README.md: ${UNSAVED}`],
    ["packages/tea/.env", "ignored\n", `packages/tea/.env: ${UNSAVED}`],
    ["specs/overlays/tea/mine.json", "{}\n", `specs/overlays/tea/mine.json: ${UNSAVED}`],
    ["packages/cup/package.json", `{ "dependencies": { "${TEA}": "*" } }\n`, `packages/cup/package.json: ${NEEDED}`],
    ["packages/cup/turbo.json", `{ "dependsOn": ["${TEA}#build"] }\n`, `packages/cup/turbo.json: ${NEEDED}`],
    [".changeset/mine.md", `---\n"${TEA}": patch\n---\n\nFix.\n`, `.changeset/mine.md: ${NEEDED}`],
  ])("refuses if %s has the uncommitted text %j", async (file, text, message) => {
    await add("tea");
    await checkout.write(".gitignore", ".env\n");
    for (const prepare of [async () => undefined, commit]) {
      await prepare();
      const original = (await checkout.readAll())[file];
      await checkout.write(file, text);
      const before = await checkout.readAll();
      expect(await remove("tea")).toMatchObject({ code: 1, stderr: `pnpm platform:remove: ${message}\n` });
      expect(await checkout.readAll()).toEqual(before);
      await (original === undefined ? rm(join(checkout.root, file)) : checkout.write(file, original));
    }
  });

  it("refuses a committed definition that was changed since", async () => {
    await add("tea");
    await commit();
    const file = "specs/observed/tea/get-leaf-of-tea-v1.json";
    await checkout.write(file, `${await checkout.read(file)}\n`);
    expect(await remove("tea")).toMatchObject({ code: 1, stderr: `pnpm platform:remove: ${file}: ${UNSAVED}\n` });
  });

  it("refuses an unknown name", async () => {
    await add("tea");
    for (const name of ["cup", "../core", "core"]) {
      const message = `pnpm platform:remove: ${name}: expected a platform of specs/publisher.json (tea)\n`;
      expect(await remove(name)).toMatchObject({ code: 2, stderr: message });
    }
  });
});
