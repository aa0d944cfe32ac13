import { CommandError, type Output } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";

/** The result of a script. */
export interface ScriptResult {
  /** The exit code; 1 if a signal ended it. */
  readonly code: number;
  /** Its standard output. */
  readonly stdout: string;
  /** Its standard output and error in the order written. Parts of it may come from the publisher. */
  readonly output: string;
}

// Scripts process published data and generated code, so they get no token and no file that controls the runner.
const SECRET_VARIABLES = /^(GH|GITHUB|ACTIONS|JUSTONEAPI)_/;

/** Runs a script of this repository on a checkout, without tokens in its environment. */
export function runScript(root: string, name: string, ...args: string[]): Promise<ScriptResult> {
  return runProgram(root, process.execPath, join(REPOSITORY_ROOT, "scripts", `${name}.ts`), ...args);
}

/** Runs any program in a checkout, without tokens in its environment, and records its output. */
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

/** The environment variables of this process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Protects the checkout of a person, whose files the command would change.
 *
 * @throws CommandError (exit code 2) outside GitHub Actions
 */
export function expectGithubActions(env: Environment): void {
  if (env["GITHUB_ACTIONS"] === "true") return;
  throw new CommandError(
    2,
    "The command changes the checkout for a pull request, so it runs only in GitHub Actions. Use pnpm specs:drift instead.",
  );
}

/** Logs a text that may contain published text. GitHub does not execute the workflow commands in it. */
export function logUntrusted(text: string, { log }: Output): void {
  const token = randomUUID();
  log(`::stop-commands::${token}`);
  log(text.trimEnd());
  log(`::${token}::`);
}

/** Logs a warning that GitHub shows in the summary of a successful run. The text must not contain published text. */
export function logWarning(text: string, { log }: Output): void {
  log(`::warning::${text}`);
}

/** Appends Markdown to the summary that GitHub shows for the run. Does nothing outside GitHub Actions. */
export async function appendSummary(markdown: string, env: Environment): Promise<void> {
  const file = env["GITHUB_STEP_SUMMARY"];
  if (file !== undefined && file !== "") await appendFile(file, `${markdown.slice(0, MAX_SUMMARY).trimEnd()}\n\n`);
}
