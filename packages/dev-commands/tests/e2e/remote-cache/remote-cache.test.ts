import { runProcess } from "@justone-clients/test-kit";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startCacheServer } from "./cache-server.ts";
import { makeOrigin, readTree } from "./checkout-repository.ts";
import { runTasks, type TaskSource } from "./turbo-tasks.ts";

interface Lock {
  readonly definitions: {
    readonly rednote: Readonly<Record<string, { file: string; origin: string; source: string }>>;
  };
}

const TASKS = ["build", "generate", "typecheck", "test"];
const DEFINITION = "specs/published/rednote/get-note-detail-v1.json";
const OUTPUTS = ["packages/*/{dist,reports}/**", "packages/*/src/generated/**"];
const CORE = ["core#build", "core#test", "core#typecheck"];

function all(names: readonly string[], source: TaskSource): Record<string, TaskSource> {
  return Object.fromEntries(names.map((name) => [name, source]));
}

function tasksOf(platform: string): string[] {
  return TASKS.map((task) => `${platform}#${task}`);
}

// Follows the steps of CONTRIBUTING for a manual change of a definition.
async function changeDefinition(root: string): Promise<void> {
  const file = join(root, DEFINITION);
  const text = await readFile(file, "utf8");
  const changed = text.replace('"summary": "', '"summary": "Changed: ');
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
  const lock = JSON.parse(await readFile(join(root, "specs/lock.json"), "utf8")) as Lock;
  const entry = Object.values(lock.definitions.rednote).find((known) => known.file === DEFINITION);
  const provenance = ["--origin", entry?.origin ?? "", "--source", entry?.source ?? ""];
  await runProcess(root, process.execPath, "scripts/specs-lock.ts", DEFINITION, ...provenance);
  await runProcess(root, process.execPath, "scripts/specs-build.ts");
}

it("restores all tasks of a clone from the remote cache, and only those of other platforms after a definition changed", async () => {
  const server = await startCacheServer();
  const env = { TURBO_API: server.url, TURBO_TOKEN: server.token, TURBO_TEAM: "team" };
  const origin = await makeOrigin();
  const [first, second, third] = [await origin.clone("1"), await origin.clone("2"), await origin.clone("3")];

  const made = await runTasks(first, TASKS, env);
  const names = [...CORE, ...tasksOf("rednote"), ...tasksOf("pgy")];
  expect(made.sources).toEqual(all(names, "ran"));

  const restored = await runTasks(second, TASKS, env);
  expect(restored.sources).toEqual(all(names, "REMOTE"));
  const outputs = await readTree(first, OUTPUTS);
  for (const name of ["core", "rednote", "pgy"]) {
    expect(Object.keys(outputs)).toContain(`packages/${name}/dist/index.js`);
    expect(Object.keys(outputs)).toContain(`packages/${name}/reports/vitest.json`);
  }
  expect(await readTree(second, OUTPUTS)).toEqual(outputs);

  // Runs of a fork may read the cache and must not write to it.
  const stored = (await server.artifacts()).toSorted();
  const readOnly = { ...env, TURBO_CACHE: "local:rw,remote:r" };
  await changeDefinition(third);
  const generated = await runTasks(third, ["generate"], readOnly);
  expect(generated.sources).toEqual({ "rednote#generate": "ran", "pgy#generate": "REMOTE" });
  expect(await readFile(join(third, "packages/rednote/src/generated/client.ts"), "utf8")).toContain("Changed: ");
  const changed = await runTasks(third, ["build", "typecheck", "test"], readOnly);
  expect(changed.sources).toEqual({
    ...all(CORE, "REMOTE"),
    ...all(["pgy#build", "pgy#typecheck", "pgy#test"], "REMOTE"),
    ...all(["rednote#build", "rednote#typecheck", "rednote#test"], "ran"),
  });
  expect((await server.artifacts()).toSorted()).toEqual(stored);

  const printed = [made, restored, generated, changed].map((run) => run.printed).join("\n");
  expect(printed).toContain("rednote#test");
  expect(printed + server.log()).not.toContain(server.token);
});
