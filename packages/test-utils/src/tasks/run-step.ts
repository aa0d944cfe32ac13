import { spawn } from "node:child_process";

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
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
  const shell = process.platform === "win32";
  const child = spawn("pnpm", ["exec", ...command], { cwd: root, env, shell, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  return { name, ok: code === 0, durationMs: Math.round(performance.now() - started), output };
}
