import { Command as Commander, CommanderError } from "commander";
import { CommandError } from "../lib/command-error.ts";
import { recoverInterruptedWrite } from "../lib/files/recover-write.ts";
import { retryWhileLocked } from "../lib/files/write-lock.ts";
import { serializeJson } from "../lib/json.ts";
import { systemFailure } from "../lib/system-failure.ts";
import { cutText, escapeInvisible } from "../lib/text.ts";
import { resolveUserPath } from "../lib/user-path.ts";
import type { Command, Output } from "./command.ts";

/** The part of `process` that a command uses. */
export interface CommandProcess {
  readonly stdout: { readonly write: (text: string) => unknown };
  readonly stderr: { readonly write: (text: string) => unknown; readonly isTTY?: boolean | undefined };
  /** Default: empty, so that paths are relative to the checkout. */
  readonly env?: NodeJS.ProcessEnv;
  exitCode?: number | string | null | undefined;
}

/**
 * Runs a command with the given arguments, prints its output and sets the exit code of the process. Exit code 3 means
 * that a definition or document was refused, or that a server cannot be reached.
 */
export async function runCommand(
  command: Command,
  root: string,
  args: readonly string[],
  target: CommandProcess = process,
): Promise<void> {
  const output = createOutput(root, args.includes("--json"), target);
  try {
    const parser = createParser(command, target).parse([...args], { from: "user" });
    if (await retryWhileLocked(() => recoverInterruptedWrite(root)))
      output.log("Restored the files that an interrupted command had begun to write");
    const result = await command.run(parser.opts(), output, parser.args);
    if (result !== undefined) output.print(result);
  } catch (thrown) {
    const failure = describeFailure(command, thrown, args.includes("--verbose"), target.env ?? {});
    if (failure === undefined) return;
    output.progress("");
    target.stderr.write(`${failure.message}\n`);
    output.print({ error: failure.message, exitCode: failure.exitCode, ...failure.result });
    target.exitCode = failure.exitCode;
  }
}

// Moves the cursor to the start of the line and erases the rest of the line.
const CLEAR_LINE = "\r\u001b[K";

function createOutput(root: string, json: boolean, target: CommandProcess): Output {
  const { stdout, stderr } = target;
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write(CLEAR_LINE);
    shown = false;
  };
  return {
    root,
    userPath: (typed) => resolveUserPath(root, typed, target.env),
    log: (line) => {
      clear();
      (json ? stderr : stdout).write(`${line}\n`);
    },
    progress: (text) => {
      shown = stderr.isTTY === true;
      if (shown) stderr.write(`${CLEAR_LINE}${text}`);
    },
    print: (result) => {
      if (json) stdout.write(`${serializeJson(result, 2)}\n`);
    },
    fail: () => {
      target.exitCode = 1;
    },
  };
}

function createParser(command: Command, { stdout }: CommandProcess): Commander {
  const parser = new Commander(command.name)
    .description(
      `${command.summary}\n\nExit codes: 0 success, 1 drift found, a check failed or an error of this machine, 2 wrong usage, 3 a definition or document was refused, or a server cannot be reached.`,
    )
    .option("--json", "print one JSON document on stdout, everything else on stderr")
    .option("--verbose", "print the stack of an internal error")
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void stdout.write(text), outputError: () => undefined });
  for (const option of command.options) parser.option(option.flags, option.description);
  return command.arguments === undefined ? parser : parser.argument(command.arguments);
}

function describeFailure(
  command: Command,
  thrown: unknown,
  verbose: boolean,
  env: NodeJS.ProcessEnv,
): CommandError | undefined {
  if (thrown instanceof CommanderError) {
    if (thrown.exitCode === 0) return undefined;
    return new CommandError(2, `${command.name}: ${describeUsage(thrown, env)}. See ${command.name} --help.`);
  }
  if (thrown instanceof CommandError) {
    return new CommandError(thrown.exitCode, `${command.name}: ${thrown.message}`, thrown.result);
  }
  const local = systemFailure(thrown);
  const message = `${command.name}: ${local?.message ?? describeInternalError(thrown)}`;
  return new CommandError(1, verbose && thrown instanceof Error ? `${message}\n${thrown.stack}` : message);
}

// An unknown option such as `--tokn=…` or a stray argument may be the token, so only names of options are shown.
function describeUsage({ message, code }: CommanderError, env: NodeJS.ProcessEnv): string {
  const reason = message.replaceAll(/^error: |\.$/g, "").replaceAll("\n", " ");
  const shown =
    code === "commander.unknownOption"
      ? reason.replace(UNKNOWN_OPTION, "'$<name>'")
      : reason.replace(/(Expected \d+ arguments? but got \d+): .*/, "$1");
  const token = (env["JUSTONEAPI_TOKEN"] || env["JUST_ONE_API_TOKEN"])?.trim() ?? "";
  return token === "" ? shown : shown.replaceAll(token, "[token]");
}

const UNKNOWN_OPTION = /'(?<name>--[^=']*|-[^-])(=.*|.*)'/;

function describeInternalError(thrown: unknown): string {
  const text = cutText(
    escapeInvisible(thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)),
    500,
  );
  return `internal error: ${text}. Please report it with the output of --verbose.`;
}
