import { type Catalogue, startPublisher } from "@justone-clients/publisher-simulator";
import { CommandError } from "@justone-clients/spec-tools";
import { runPnpm, runProcess } from "@justone-clients/test-kit";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runTasks, type TaskResult } from "../../src/tasks/run-turbo.ts";
import type { AddReport } from "../../src/platforms/platform-add-command.ts";

/** The results of a platform that was added. */
export interface TriedPlatform {
  readonly name: string;
  readonly operations: number;
  /** The number of operations that cannot be used. */
  readonly setAside: number;
  /** The number of tests, each row of a table counted. */
  readonly tests: number;
  /** The time of its tasks together. */
  readonly seconds: number;
  /** The tasks that failed. */
  readonly failed: readonly string[];
}

/**
 * Adds all platforms of a catalogue to a copy of a checkout with `pnpm platform:add --all`. Returns what the command
 * prints.
 *
 * @throws Error with the output of the command if it fails, or if then the documents or the generated code are out of
 * date, or Redocly CLI finds a fault in a document
 */
export async function addAll(root: string, catalogue: Catalogue, ...options: string[]): Promise<AddReport> {
  const run = (script: string, ...args: string[]): Promise<string> => {
    return runProcess(root, process.execPath, join(root, "scripts", `${script}.ts`), ...args);
  };
  const publisher = await startPublisher(catalogue);
  const sources = ["--docs", publisher.url, "--api", publisher.url];
  const printed = await run("platform-add", "--all", "--json", ...sources, ...options).finally(() => publisher.close());
  await run("specs-build", "--check");
  await run("generate", "--check");
  await run("check-documents");
  return JSON.parse(printed) as AddReport;
}

/**
 * Builds, type-checks, tests, lints and checks the format of each added platform in a copy of a checkout, then removes one
 * of them with `pnpm platform:remove`.
 *
 * @throws CommandError (exit code 1) if the linter, the formatter or the removal fails
 */
export async function tryPlatforms(root: string, { added }: AddReport): Promise<TriedPlatform[]> {
  const names = [...new Set(added.map(({ platform }) => platform))];
  const filters = names.map((name) => `--filter=@justone-clients/${name}`);
  const tasks = await runTasks(root, ["build", "typecheck", "test", ...filters]);
  const folders = names.map((name) => `packages/${name}`);
  const program = (name: string): string => join(root, "node_modules/.bin", name);
  await runProcess(root, program("oxlint"), ...folders);
  await runProcess(root, program("oxfmt"), "--check", ...folders, "specs", ".changeset", "README.md", "package.json");
  const rows = await Promise.all(
    names.map((name) =>
      toRow(
        root,
        name,
        added.filter(({ platform }) => platform === name),
        tasks,
      ),
    ),
  );
  const removable = added.find(({ name, platform }) => name === platform);
  if (removable !== undefined) await tryRemoval(root, removable.name);
  return rows;
}

async function toRow(
  root: string,
  name: string,
  added: AddReport["added"],
  tasks: readonly TaskResult[],
): Promise<TriedPlatform> {
  const own = tasks.filter((task) => task.name.startsWith(`${name}#`));
  return {
    name,
    operations: added.reduce((sum, { operations }) => sum + operations, 0),
    setAside: added.reduce((sum, { setAside }) => sum + setAside.length, 0),
    tests: await countTests(join(root, "packages", name, "reports/vitest.json")),
    seconds: own.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1_000,
    failed: own.filter(({ ok }) => !ok).map((task) => task.name),
  };
}

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly meta: { readonly rows?: number } }[];
  }[];
}

async function countTests(file: string): Promise<number> {
  if (!existsSync(file)) return 0;
  const { testResults } = JSON.parse(await readFile(file, "utf8")) as Report;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  // The tests of a platform check most of their cases as rows of a table.
  return tests.reduce((sum, { meta }) => sum + (meta.rows ?? 1), 0);
}

async function tryRemoval(root: string, name: string): Promise<void> {
  await runProcess(root, process.execPath, join(root, "scripts/platform-remove.ts"), name);
  // Fails if the removal left the lockfile with the package.
  await runPnpm(root, ["install", "--offline", "--frozen-lockfile"]);
  const left = [
    `packages/${name}`,
    `specs/published/${name}`,
    `specs/observed/${name}`,
    `specs/generated/${name}.json`,
  ];
  const found = left.filter((path) => existsSync(join(root, path)));
  if (found.length > 0) throw new CommandError(1, `pnpm platform:remove ${name} left ${found.join(", ")}`);
}
