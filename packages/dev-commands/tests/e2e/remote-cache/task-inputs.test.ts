import { loadPublisher } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { globSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitCheckout } from "./checkout-repository.ts";
import { hashTasks } from "./turbo-tasks.ts";

const TASKS = ["build", "generate", "typecheck", "test", "test:e2e"];

// These tests read the whole checkout, so almost every change runs them again.
const WHOLE = ["dev-commands#test", "dev-commands#test:e2e"];
const TOOLING = ["spec-tools#test", ...WHOLE];
const OF_COMMANDS = ["dev-commands#typecheck", "scripts#typecheck"];
const TESTS_OF_TEST_KIT = ["test-kit#test", "test-kit#test:e2e"];
const OF_TEST_KIT = [...TESTS_OF_TEST_KIT, "test-kit#typecheck"];
const OF_TEST_TABLES = ["test-tables#test", "test-tables#typecheck"];
const OF_SIMULATOR = ["publisher-simulator#test", "publisher-simulator#typecheck"];

function platform(name: string): string[] {
  return [`${name}#build`, `${name}#test`, `${name}#typecheck`];
}

const NAMES = Object.keys((await loadPublisher(REPOSITORY_ROOT)).platforms);
const CHECKS = ["core", ...NAMES].flatMap((name) => [`${name}#test`, `${name}#typecheck`]);
const GENERATES = NAMES.map((name) => `${name}#generate`);
const PLATFORMS = NAMES.flatMap(platform);
const OF_CORE = ["core#build", "core#test", "core#typecheck", ...PLATFORMS];
const OF_SPEC_TOOLS = [...CHECKS, ...GENERATES, ...OF_TEST_KIT, ...OF_COMMANDS, "spec-tools#typecheck"];
const TESTS = [
  ...CHECKS.filter((task) => task.endsWith("#test")),
  "publisher-simulator#test",
  ...TESTS_OF_TEST_KIT,
  "test-tables#test",
  ...TOOLING,
];
const COMPILED = [
  ...OF_CORE,
  ...OF_COMMANDS,
  ...OF_SIMULATOR,
  ...OF_TEST_KIT,
  ...OF_TEST_TABLES,
  "spec-tools#typecheck",
  ...TOOLING,
];

// A file, or the first one that a pattern finds, and exactly the tasks that run again when it changes.
const CASES: [pattern: string, tasks: readonly string[]][] = [
  ["specs/published/rednote/*.json", ["rednote#test", ...TOOLING]],
  ["specs/observed/rednote/*.json", TOOLING],
  ["specs/overlays/rednote/*.json", TOOLING],
  ["specs/lock.json", TOOLING],
  ["specs/publisher.json", [...GENERATES, ...TESTS_OF_TEST_KIT, ...TOOLING]],
  ["specs/generated/rednote.json", ["rednote#generate", "rednote#test", ...TOOLING]],
  ["packages/rednote/src/generated/*.ts", ["rednote#generate", ...platform("rednote"), ...TOOLING]],
  ["packages/rednote/src/index.ts", [...platform("rednote"), ...WHOLE]],
  ["packages/rednote/tests/*.test.ts", ["rednote#test", "rednote#typecheck", ...WHOLE]],
  ["packages/rednote/README.md", WHOLE],
  ["packages/rednote/turbo.json", ["rednote#generate", ...platform("rednote"), ...WHOLE]],
  ["packages/core/src/*/!(*.test).ts", [...OF_CORE, ...TESTS_OF_TEST_KIT, ...TOOLING]],
  ["packages/core/src/*/*.test.ts", ["core#test", "core#typecheck", ...WHOLE]],
  ["packages/spec-tools/src/generate/!(*.test).ts", [...OF_SPEC_TOOLS, ...TOOLING]],
  ["packages/spec-tools/src/document/*.test.ts", ["spec-tools#typecheck", ...TOOLING]],
  [
    "packages/spec-tools/tests/!(*.test).ts",
    ["dev-commands#typecheck", "spec-tools#typecheck", ...OF_TEST_KIT, ...TOOLING],
  ],
  ["packages/spec-tools/README.md", TOOLING],
  [".changeset/config.json", TOOLING],
  ["packages/spec-tools/bench/*.ts", ["spec-tools#typecheck"]],
  ["packages/publisher-simulator/src/!(*.test).ts", [...OF_SIMULATOR, ...OF_COMMANDS, ...WHOLE]],
  ["packages/publisher-simulator/tests/!(*.test).ts", [...OF_SIMULATOR, "dev-commands#typecheck", ...WHOLE]],
  ["packages/test-kit/src/!(*.test).ts", [...CHECKS, ...OF_TEST_KIT, ...OF_COMMANDS, ...WHOLE]],
  ["packages/test-kit/tests/!(*.test).ts", [...OF_TEST_KIT, "dev-commands#typecheck", ...WHOLE]],
  ["packages/test-tables/src/!(*.test).ts", [...OF_TEST_TABLES, ...OF_SPEC_TOOLS, ...TOOLING]],
  ["packages/dev-commands/src/tasks/!(*.test).ts", [...OF_COMMANDS, ...WHOLE]],
  ["packages/dev-commands/tests/!(*.test).ts", ["dev-commands#typecheck", ...WHOLE]],
  ["packages/dev-commands/bench/*.ts", ["dev-commands#typecheck", ...WHOLE]],
  ["scripts/generate.ts", [...GENERATES, "scripts#typecheck", ...TOOLING]],
  [
    "packages/dev-commands/src/package-build/!(*.test).ts",
    [...OF_CORE, ...TESTS_OF_TEST_KIT, ...OF_COMMANDS, ...WHOLE],
  ],
  ["packages/dev-commands/src/package-build/*.test.ts", ["dev-commands#typecheck", ...WHOLE]],
  ["scripts/build-commonjs.ts", [...OF_CORE, ...TESTS_OF_TEST_KIT, "scripts#typecheck", ...TOOLING]],
  ["scripts/check.ts", ["scripts#typecheck", ...TOOLING]],
  ["tsconfig.base.json", COMPILED],
  ["vitest.config.ts", TESTS],
  [
    "packages/test-kit/src/setup/!(*.test).ts",
    [...TESTS, ...CHECKS.filter((task) => !task.endsWith("#test")), "test-kit#typecheck", ...OF_COMMANDS],
  ],
  ["pnpm-workspace.yaml", ["rednote#test", ...WHOLE]],
  ["package.json", WHOLE],
  ["turbo.json", WHOLE],
  ["CONTRIBUTING.md", WHOLE],
  ["README.md", ["rednote#test", ...WHOLE]],
  ["LICENSE", []],
];

describe("the inputs of tasks", () => {
  let root: string;
  let before: Map<string, string>;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "justone-hashes-"));
    await commitCheckout(root);
    before = await hashTasks(root, TASKS);
  });
  afterAll(() => rm(root, { recursive: true }));

  async function rerunAfter(file: string, change: (text: string) => string): Promise<string[]> {
    const path = join(root, file);
    const text = await readFile(path, "utf8");
    await writeFile(path, change(text));
    const after = await hashTasks(root, TASKS);
    await writeFile(path, text);
    return [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task);
  }

  it("compares the hashes of all tasks", () => {
    // Four of each platform; core, dev-commands, test-kit, the three other packages, and scripts.
    expect(before.size).toBe(NAMES.length * 4 + 3 + 3 + 3 + 3 * 2 + 1);
  });

  it.each(CASES)("runs after a change of %s only the tasks that read it", async (pattern, tasks) => {
    const [file = ""] = globSync(pattern, { cwd: root }).toSorted();
    const rerun = await rerunAfter(file, (text) => `${text}\n`);
    expect(rerun.toSorted()).toEqual(tasks.toSorted());
  });

  it("runs after an update of a dependency only the tasks that depend on it", async () => {
    const lockfile = await readFile(join(REPOSITORY_ROOT, "pnpm-lock.yaml"), "utf8");
    const [, version = ""] = /\n {6}openapi-typescript:\n.*\n {8}version: ([0-9.]+)/.exec(lockfile) ?? [];
    const rerun = await rerunAfter("pnpm-lock.yaml", (text) => {
      return text
        .replaceAll(`version: ${version}`, "version: 99.0.0")
        .replaceAll(`openapi-typescript@${version}`, "openapi-typescript@99.0.0");
    });
    expect(rerun.toSorted()).toEqual([...OF_SPEC_TOOLS, ...TOOLING].toSorted());
  });
});
