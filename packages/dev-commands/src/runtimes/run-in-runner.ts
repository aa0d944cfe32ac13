import { copyFile, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Addresses } from "./observation.ts";
import type { Runtime } from "./program-target.ts";
import { runLimited } from "./run-limited.ts";
import { runtimeFile, type RuntimeWorkspace } from "./workspace.ts";

/** A test runner, and how it loads modules. */
export interface Runner {
  /** The name of the target. */
  readonly name: string;
  /** The installed package of the runner. */
  readonly package: string;
  /** The user agent of the environment of its tests. */
  readonly userAgent: RegExp;
  /** The type of the modules of the project that has the test. */
  readonly type: "commonjs" | "module";
  /** The files of the project, from the folder that pins the runtimes. */
  readonly files: readonly string[];
  /** Packages that the project has besides ours. */
  readonly packages?: Readonly<Record<string, string>>;
  /** The configuration file of the runner and its content. */
  readonly config: readonly [file: string, content: string];
  /** The programs to run in turn, with their arguments. The last one is the runner. */
  readonly commands: readonly (readonly [program: string, ...args: string[]])[];
}

/** The target's runtime: runs the program in a test of the runner. */
export function runnerRuntime(runner: Runner): Runtime {
  const { name, userAgent } = runner;
  return { name, userAgent, run: (workspace, addresses) => runInRunner(runner, workspace, addresses) };
}

/** Runs the program in a test in a new project, below the folder that has the packed packages. */
async function runInRunner(runner: Runner, { folder }: RuntimeWorkspace, addresses: Addresses): Promise<string> {
  const project = join(folder, runner.name);
  const result = join(project, "observation.json");
  await rm(project, { recursive: true, force: true });
  await mkdir(join(project, "node_modules"), { recursive: true });
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: runner.type }));
  await Promise.all([
    writeFile(join(project, runner.config[0]), runner.config[1]),
    ...runner.files.map((file) => copyFile(runtimeFile(`../${file}`), join(project, file))),
    ...Object.entries(runner.packages ?? {}).map(([name, installed]) =>
      symlink(runtimeFile(installed), join(project, "node_modules", name)),
    ),
  ]);
  const env = { ADDRESSES: JSON.stringify(addresses), OBSERVATION: result, CI: "true" };
  for (const [program, ...args] of runner.commands) await runLimited(project, program, args, env);
  const observation = JSON.parse(await readFile(result, "utf8")) as { userAgent: string };
  return JSON.stringify({ ...observation, userAgent: `${await versionOf(runner)} ${observation.userAgent}` });
}

async function versionOf(runner: Runner): Promise<string> {
  const text = await readFile(runtimeFile(`${runner.package}/package.json`), "utf8");
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  return `${name}/${version}`;
}
