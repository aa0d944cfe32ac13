import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { CommandError } from "@justone-clients/spec-tools";

/** A fault of a document that Redocly CLI found. */
export interface DocumentProblem {
  /** The path of the document as it was given. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The name of the rule, for example `struct`. */
  readonly rule: string;
  readonly message: string;
}

// The part of the report of `redocly lint --format=json` that is read.
interface Report {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly location: readonly {
      readonly source: { readonly ref: string };
      readonly start?: { readonly line: number };
    }[];
  }[];
}

// Without the first, Redocly CLI sends usage data after each run; without the second, it looks for a newer version.
const OFFLINE = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
const MAX_OUTPUT = 64 * 1024 * 1024;
const require = createRequire(import.meta.url);
const CONFIG = fileURLToPath(new URL("redocly.yaml", import.meta.url));
const OPTIONS = ["--format=json", "--max-problems=1000", `--config=${CONFIG}`];

/**
 * Lints OpenAPI documents with Redocly CLI, which sends nothing over the network: neither usage data nor a check for
 * updates.
 *
 * @param files paths relative to `root`
 * @param env the environment in which Redocly CLI runs. Default: that of this process
 * @throws CommandError (exit code 1) with what Redocly CLI printed if it reports nothing, for example because a file does not exist
 * @see https://redocly.com/docs/cli/commands/lint
 */
export async function lintDocuments(
  root: string,
  files: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<DocumentProblem[]> {
  const [report, printed] = await runRedocly(["lint", ...files, ...OPTIONS], {
    cwd: root,
    env: { ...env, ...OFFLINE },
  });
  const reason = printed.trim().replaceAll(/\s+/g, " ");
  if (!report.startsWith("{")) throw new CommandError(1, `redocly lint failed: ${reason}`);
  // One report per document follows the other.
  return report.split(/(?<=^\})(?=\{)/m).flatMap(readReport);
}

/** Runs Redocly CLI and returns its stdout and stderr, also if it found faults. */
function runRedocly(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<[stdout: string, stderr: string]> {
  const cli = require.resolve("@redocly/cli/bin/cli.js");
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [cli, ...args], { ...options, maxBuffer: MAX_OUTPUT }, (error, stdout, stderr) => {
      // A number is the exit code of Redocly CLI; otherwise it did not start or printed too much.
      if (error === null || typeof error.code === "number") resolve([stdout, stderr]);
      else reject(error);
    });
  });
}

function readReport(json: string): DocumentProblem[] {
  const { problems } = JSON.parse(json) as Report;
  return problems.map(({ ruleId, message, location: [location] }) => ({
    file: location?.source.ref ?? "",
    line: location?.start?.line ?? 1,
    rule: ruleId,
    message,
  }));
}
