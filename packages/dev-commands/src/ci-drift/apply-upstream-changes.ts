import { type PipelineFailure, readFailure } from "./read-drift.ts";
import { runProgram, runScript, type ScriptResult } from "./runner.ts";

/** A step that failed on what was pulled. */
export interface FailedStep {
  /** The command, without `pnpm`. */
  readonly failed: string;
  /** What it printed. The publisher may have written parts of it. */
  readonly output: string;
}

/** Where to ask, and what stands in for `pnpm check`. */
export interface ApplyOptions {
  /** `--docs` and `--api`, as the commands take them. */
  readonly source: readonly string[];
  /** A program to run instead of `pnpm check`. */
  readonly checkWith: string | undefined;
}

/**
 * Makes the checkout what it would be had a person taken over what the publisher offers. The first step that fails is
 * the last; what was written until then stays.
 *
 * @returns undefined when all is well
 */
export async function applyUpstreamChanges(
  root: string,
  { source, checkWith }: ApplyOptions,
): Promise<FailedStep | PipelineFailure | undefined> {
  const pulled = await runScript(root, "specs-pull", "--json", ...source);
  if (pulled.code !== 0) return readFailure(pulled);
  const steps: [string, () => Promise<ScriptResult>][] = [
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
