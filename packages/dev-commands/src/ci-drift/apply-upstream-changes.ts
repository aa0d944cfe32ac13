import type { FAILED_STEPS } from "../ci-write/proposal.ts";
import { type PipelineFailure, readFailure } from "./read-drift.ts";
import { runProgram, runScript, type ScriptResult } from "./runner.ts";

/** A step that failed with the pulled definitions. */
export interface FailedStep {
  /** The command, without `pnpm`. */
  readonly failed: (typeof FAILED_STEPS)[number];
  /** Its output. Parts of it may come from the publisher. */
  readonly output: string;
}

/** Options for {@link applyUpstreamChanges}. */
export interface ApplyOptions {
  /** The options `--docs` and `--api` for the commands. */
  readonly source: readonly string[];
  /** A program to run instead of `pnpm check`. */
  readonly checkWith: string | undefined;
}

/**
 * Pulls, builds, generates and checks in the checkout. Stops at the first step that fails and keeps what was written
 * until then.
 *
 * @returns undefined if every step succeeded
 */
export async function applyUpstreamChanges(
  root: string,
  { source, checkWith }: ApplyOptions,
): Promise<FailedStep | PipelineFailure | undefined> {
  const pulled = await runScript(root, "specs-pull", "--json", ...source);
  if (pulled.code !== 0) return readFailure(pulled);
  const steps: [FailedStep["failed"], () => Promise<ScriptResult>][] = [
    ["specs:build", () => runScript(root, "specs-build")],
    ["generate", () => runScript(root, "generate")],
    ["check", () => (checkWith === undefined ? runScript(root, "check") : runProgram(root, checkWith))],
  ];
  for (const [failed, run] of steps) {
    const { code, output } = await run();
    if (code !== 0) return { failed, output };
  }
  return undefined;
}
