import { endedWell, spawnBinary } from "./run-turbo.ts";

/** One thing `pnpm check` runs. */
export interface Step {
  readonly name: string;
  /** A binary of the workspace and its arguments. */
  readonly command: readonly string[];
}

/** How a step ended. */
export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  readonly durationMs: number;
  /** What it printed. */
  readonly output: string;
}

/** Runs a step in the root of the checkout and keeps what it prints. */
export async function runStep(root: string, { name, command }: Step): Promise<StepResult> {
  const started = performance.now();
  const child = spawnBinary(root, command, ["ignore", "pipe", "pipe"]);
  let output = "";
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const ok = await endedWell(child);
  return { name, ok, durationMs: Math.round(performance.now() - started), output };
}
