import { releaseCatalogue } from "@justone-clients/publisher-simulator";
import { loadPublisher, packageFiles, selectPlatforms } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT, runProcess } from "@justone-clients/test-kit";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { makePlatformsRelease } from "../platforms/make-platforms-release.ts";
import { addAll, tryPlatforms } from "../platforms/try-platforms.ts";
import { runTasks } from "../../src/tasks/run-turbo.ts";
import { compileProject, userCompilers, withoutCode, writeProject } from "./declarations/compilers.ts";
import { CONSUMER_ERRORS, CONSUMERS, PROGRAMS } from "./declarations/programs.ts";
import { makeRepositoryCopy } from "./repository-copy.ts";

const platforms = selectPlatforms(await loadPublisher(REPOSITORY_ROOT), undefined);

/** Emits the declarations of programs that use RedNote in a copy, and returns a function that compiles their consumers. */
async function declarePrograms(root: string): Promise<{ readonly errorsOfConsumers: () => Promise<string[]> }> {
  const folder = join(root, "programs");
  const scope = join(folder, "node_modules/@justone-clients");
  const compiler = (await userCompilers()).find(({ name }) => name === "typescript-5.9");
  if (compiler === undefined) throw new Error("TypeScript 5.9 is not installed");
  await runTasks(root, ["build", "--filter=@justone-clients/rednote"]);
  await mkdir(scope, { recursive: true });
  // Side by side, as npm installs them.
  for (const name of ["core", "rednote"]) await symlink(join(root, "packages", name), join(scope, name));
  await writeProject(folder, PROGRAMS, "declarations");
  expect(await compileProject(compiler, folder)).toEqual([]);
  await Promise.all(Object.keys(PROGRAMS).map((file) => rm(join(folder, file))));
  const errorsOfConsumers = async (): Promise<string[]> => {
    await writeProject(folder, CONSUMERS, "errors");
    const errors = await compileProject(compiler, folder);
    await rm(folder, { recursive: true });
    return errors.map(withoutCode).toSorted();
  };
  return { errorsOfConsumers };
}

describe("pnpm platform:add", () => {
  it("creates platforms that build and pass the type check, their contract tests and the linter, and keeps the types of declarations emitted before, until pnpm platform:remove", async () => {
    const copy = await makeRepositoryCopy();
    const declared = await declarePrograms(copy.root);
    const report = await addAll(copy.root, releaseCatalogue(makePlatformsRelease()));
    // One whose path segment begins with a digit, one with two prefixes, and one more. Each has a GET, a POST and a form.
    expect(report.added.map(({ name, operations }) => [name, operations])).toEqual([
      ["platform-777", 3],
      ["pot", 6],
      ["tea", 3],
    ]);
    await copy.run("pnpm", "install", "--offline", "--frozen-lockfile");
    const calls = await copy.run("node", "scripts/start.ts", "--check");
    for (const call of ["POST /api/tea/order-leaf-of-tea/v1", "GET /api/pot-ec/get-leaf-of-pot-ec/v1"])
      expect(calls).toContain(`✓  ${call} `);
    expect(await declared.errorsOfConsumers()).toEqual(CONSUMER_ERRORS.toSorted());
    const rows = await tryPlatforms(copy.root, report);
    expect(rows).toMatchObject(
      report.added.map(({ name, operations }) => ({ name, operations, setAside: 0, failed: [] })),
    );
    for (const { tests } of rows) expect(tests).toBeGreaterThan(100);
    expect(existsSync(join(copy.root, "packages/platform-777"))).toBe(false);
    for (const name of ["pot", "tea"]) await copy.run("node", "scripts/platform-remove.ts", name);
    for (const file of ["pnpm-lock.yaml", "README.md", "specs/lock.json", "specs/publisher.json"])
      expect(await copy.read(file), file).toBe(await readFile(join(REPOSITORY_ROOT, file), "utf8"));
  });
});

describe("the package of a platform", () => {
  it.each(platforms)(
    "writes the hand-written files of $name as they are in this repository",
    async ({ name, title }) => {
      for (const [file, text] of packageFiles({ name, title })) {
        const found = await readFile(join(REPOSITORY_ROOT, file), "utf8");
        // One platform package also tests the examples of the README, which adds two inputs to its tasks.
        const common = found.replace(/,\s+"\$TURBO_ROOT\$\/README\.md",\s+"\$TURBO_ROOT\$\/pnpm-workspace\.yaml"/, "");
        expect(common.replaceAll(/\s+/g, " "), file).toBe(text.replaceAll(/\s+/g, " "));
      }
    },
  );

  it("is formatted, also with the longest name and title", async () => {
    const [name, title] = ["abcdefghijklmnopqrstuvwxy", "T".repeat(60)];
    const root = await mkdtemp(join(tmpdir(), "justone-format-"));
    onTestFinished(() => rm(root, { recursive: true }));
    await cp(join(REPOSITORY_ROOT, ".oxfmtrc.json"), join(root, ".oxfmtrc.json"));
    for (const [file, text] of packageFiles({ name, title })) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
    await runProcess(root, join(REPOSITORY_ROOT, "node_modules/.bin/oxfmt"), "--check", ".");
  });
});
