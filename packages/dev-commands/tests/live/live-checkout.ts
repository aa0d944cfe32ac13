import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError, type OptionValues, type Output, resolveUserPath } from "@justone-clients/spec-tools";
import { onTestFinished, vi } from "vitest";
import { contractLiveCommand } from "../../src/live/contract-live-command.ts";
import { findToken } from "@justone-clients/test-kit";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { readTree } from "../pull/pull-checkout.ts";

/** A token with characters that URL encoding changes. */
export const LIVE_TOKEN = "Live/Token+with=signs and 'quotes'";

/** The result of a script. */
export interface ScriptResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The result of the command in this process. */
export interface LiveResult<Report> {
  readonly code: number;
  /** The value that `--json` would print. */
  readonly report: Report;
  readonly message: string;
}

/** A temporary folder with a copy of `specs` and the built clients of this repository. */
export interface LiveCheckout {
  /** Runs `pnpm contract:live` in this process with {@link LIVE_TOKEN}. Throws if the token is in an output or a file. */
  readonly live: <Report>(options: OptionValues) => Promise<LiveResult<Report>>;
  /** Runs a script in a separate process with this token in its environment. */
  readonly script: (name: string, args: readonly string[], token?: string) => Promise<ScriptResult>;
  readonly read: (file: string) => Promise<string>;
  readonly write: (file: string, content: unknown) => Promise<void>;
  /** Reads all files in `specs`, by absolute path. */
  readonly specs: () => Promise<Map<string, string>>;
}

/** Makes a {@link LiveCheckout}. It is removed when the test ends. */
export async function makeLiveCheckout(): Promise<LiveCheckout> {
  const root = await mkdtemp(join(tmpdir(), "justone-live-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(join(REPOSITORY_ROOT, "specs"), join(root, "specs"), { recursive: true });
  // Uses the built clients of this repository.
  await symlink(join(REPOSITORY_ROOT, "packages"), join(root, "packages"));
  return {
    live: (options) => runInProcess(root, options),
    script: (name, args, token) => runScript(root, name, args, token),
    read: (file) => readFile(join(root, file), "utf8"),
    write: (file, content) => {
      return writeFile(join(root, file), typeof content === "string" ? content : JSON.stringify(content));
    },
    specs: () => readTree(root),
  };
}

async function runInProcess<Report>(root: string, options: OptionValues): Promise<LiveResult<Report>> {
  vi.stubEnv("JUSTONEAPI_TOKEN", LIVE_TOKEN);
  vi.stubEnv("JUST_ONE_API_TOKEN", undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  const userPath: Output["userPath"] = (typed) => resolveUserPath(root, typed);
  const output = { root, userPath, log, progress: log, print: () => undefined, fail: () => undefined };
  const result = await contractLiveCommand.run(options, output, []).then(
    (report) => ({ code: 0, report, thrown: undefined }),
    (thrown: unknown) => {
      if (!(thrown instanceof CommandError)) throw thrown;
      return { code: thrown.exitCode, report: thrown.result, thrown };
    },
  );
  const files = options["observe"] === true ? [...(await readTree(root)).values()] : [];
  for (const texts of [lines, result.report, result.thrown, files]) {
    if (findToken(texts, LIVE_TOKEN).length > 0) throw new Error("The token is in the output or in a file");
  }
  return { code: result.code, report: result.report as Report, message: result.thrown?.message ?? "" };
}

function runScript(root: string, name: string, args: readonly string[], token?: string): Promise<ScriptResult> {
  const { JUSTONEAPI_TOKEN: _, JUST_ONE_API_TOKEN: __, ...rest } = process.env;
  const env = token === undefined ? rest : { ...rest, JUSTONEAPI_TOKEN: token };
  const file = join(REPOSITORY_ROOT, "scripts", `${name}.ts`);
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}
