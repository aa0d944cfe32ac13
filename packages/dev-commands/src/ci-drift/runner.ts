import type { Output } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";

/** How a script ended. */
export interface ScriptResult {
  /** The exit code; 1 where a signal ended it. */
  readonly code: number;
  /** What it printed for other programs. */
  readonly stdout: string;
  /** Everything it printed, in the order it came. The publisher may have written parts of it. */
  readonly output: string;
}

// Tokens, and the files through which a step speaks to the runner, are none of a script's business: what the publisher
// sends passes through here, and so does the code that is generated of it.
const SECRET_VARIABLES = /^(GH|GITHUB|ACTIONS|JUSTONEAPI)_/;

/** Runs a script of this repository on a checkout, without a token. */
export function runScript(root: string, name: string, ...args: string[]): Promise<ScriptResult> {
  return runProgram(root, process.execPath, join(REPOSITORY_ROOT, "scripts", `${name}.ts`), ...args);
}

/** Runs any program in a checkout, without a token, and keeps what it prints. */
export async function runProgram(root: string, program: string, ...args: string[]): Promise<ScriptResult> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SECRET_VARIABLES.test(name)));
  const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
    output += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  return { code: code ?? 1, stdout, output };
}

const MAX_SUMMARY = 500_000;

/** The environment of a step that GitHub runs, or of none. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Shows a text that the publisher may have written parts of, so that GitHub takes no line of it for a command. */
export function logUntrusted(text: string, { log }: Output): void {
  const token = randomUUID();
  log(`::stop-commands::${token}`);
  log(text.trimEnd());
  log(`::${token}::`);
}

/** Says something that must not be overlooked in a run that is green. The text must be this repository's own. */
export function logWarning(text: string, { log }: Output): void {
  log(`::warning::${text}`);
}

/** Adds Markdown to what GitHub shows as the summary of the run; does nothing elsewhere. */
export async function appendSummary(markdown: string, env: Environment): Promise<void> {
  const file = env["GITHUB_STEP_SUMMARY"];
  if (file !== undefined && file !== "") await appendFile(file, `${markdown.slice(0, MAX_SUMMARY).trimEnd()}\n\n`);
}
