import {
  type FaultRule,
  type JsonObject,
  releaseCatalogue,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";
import { type PullOptions, specsDriftCommand } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { execFile } from "node:child_process";
import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { makePullCheckout, TEA } from "../../pull/pull-checkout.ts";
import { type CommandResult, runInProcess } from "../../run-command.ts";

/** A checkout and a publisher to compare it with. */
export interface DriftCheckout {
  readonly root: string;
  readonly serve: (release: JsonObject) => void;
  /** Lets the publisher respond incorrectly. */
  readonly addFault: (rule: FaultRule) => void;
  readonly stop: () => Promise<void>;
  readonly read: () => Promise<Map<string, string>>;
  readonly pull: (options?: PullOptions) => Promise<unknown>;
  readonly url: string;
  /** Runs the command `pnpm specs:drift` with the publisher of the checkout. */
  readonly drift: (...args: string[]) => Promise<CommandResult>;
  /** Runs the command with exactly these arguments. */
  readonly run: (...args: string[]) => Promise<CommandResult>;
}

/** Makes a checkout that has pulled the tea release, and its publisher. */
export async function makeDriftCheckout(): Promise<DriftCheckout> {
  const { root, pull, read } = await makePullCheckout(TEA);
  await mkdir(join(root, "packages"));
  await symlink(join(REPOSITORY_ROOT, "packages/core"), join(root, "packages/core"));
  const publisher = await startPublisher(releaseCatalogue(makeTeaRelease()));
  onTestFinished(() => publisher.close());
  await pull(publisher.url);
  const run: DriftCheckout["run"] = (...args) => runInProcess(root, specsDriftCommand, ...args);
  return {
    root,
    read,
    run,
    url: publisher.url,
    pull: (options) => pull(publisher.url, options),
    serve: (release) => publisher.serve(releaseCatalogue(release)),
    addFault: (rule) => publisher.addFault(rule),
    stop: () => publisher.close(),
    drift: (...args) => run("--docs", publisher.url, "--api", publisher.url, ...args),
  };
}

/** Runs `pnpm specs:drift` in a folder, in its own process. */
export function runDrift(root: string, args: readonly string[]): Promise<CommandResult> {
  const script = join(REPOSITORY_ROOT, "scripts/specs-drift.ts");
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}
