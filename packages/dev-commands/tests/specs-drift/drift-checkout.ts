import { type JsonObject, releaseCatalogue, startPublisher } from "@justone-clients/publisher-simulator";
import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";
import type { PullOptions } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { execFile } from "node:child_process";
import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { makePullCheckout, TEA } from "../pull/pull-checkout.ts";

/** How a process ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A checkout and a publisher to compare it with. */
export interface DriftPlace {
  readonly root: string;
  readonly serve: (release: JsonObject) => void;
  readonly stop: () => Promise<void>;
  readonly read: () => Promise<Map<string, string>>;
  readonly pull: (options?: PullOptions) => Promise<unknown>;
  /** Compares the checkout with the publisher. */
  readonly drift: (...args: string[]) => Promise<Ended>;
  /** Compares what it is told to. */
  readonly run: (...args: string[]) => Promise<Ended>;
}

/** A checkout that has pulled the tea release, and the publisher it was pulled from. */
export async function makeDriftPlace(): Promise<DriftPlace> {
  const { root, pull, read } = await makePullCheckout(TEA);
  await mkdir(join(root, "packages"));
  await symlink(join(REPOSITORY_ROOT, "packages/core"), join(root, "packages/core"));
  const publisher = await startPublisher(releaseCatalogue(makeTeaRelease()));
  onTestFinished(() => publisher.close());
  await pull(publisher.url);
  const run: DriftPlace["run"] = (...args) => runDrift(root, args);
  return {
    root,
    read,
    run,
    pull: (options) => pull(publisher.url, options),
    serve: (release) => publisher.serve(releaseCatalogue(release)),
    stop: () => publisher.close(),
    drift: (...args) => run("--docs", publisher.url, "--api", publisher.url, ...args),
  };
}

/** Runs `pnpm specs:drift` in a folder. */
export function runDrift(root: string, args: readonly string[]): Promise<Ended> {
  const script = join(REPOSITORY_ROOT, "scripts/specs-drift.ts");
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}
