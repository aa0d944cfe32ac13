import { Command as Commander, CommanderError } from "commander";
import { CommandError } from "../lib/command-error.ts";
import { recoverInterruptedWrite } from "../lib/files/write-journal.ts";
import { retryWhileLocked } from "../lib/files/write-lock.ts";
import { serializeJson } from "../lib/json.ts";
import type { Command, Output } from "./command.ts";

/**
 * Runs a command with the given arguments, prints its output and sets the exit code of the process. Exit code 3 means
 * that a definition or document was refused, or that a server cannot be reached.
 */
export async function runCommand(command: Command, root: string, args: readonly string[]): Promise<void> {
  const output = createOutput(root, args.includes("--json"));
  try {
    const parser = createParser(command).parse([...args], { from: "user" });
    if (await retryWhileLocked(() => recoverInterruptedWrite(root)))
      output.log("Restored the files that an interrupted command had begun to write");
    const result = await command.run(parser.opts(), output, parser.args);
    if (result !== undefined) output.print(result);
  } catch (thrown) {
    const failure = describeFailure(command, thrown);
    if (failure === undefined) return;
    output.progress("");
    process.stderr.write(`${failure.message}\n`);
    output.print({ error: failure.message, exitCode: failure.exitCode, ...failure.result });
    process.exitCode = failure.exitCode;
  }
}

// Moves the cursor to the start of the line and erases the rest of the line.
const CLEAR_LINE = "\r\u001b[K";

function createOutput(root: string, json: boolean): Output {
  let shown = false;
  const clear = (): void => {
    if (shown) process.stderr.write(CLEAR_LINE);
    shown = false;
  };
  return {
    root,
    log: (line) => {
      clear();
      (json ? process.stderr : process.stdout).write(`${line}\n`);
    },
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`${CLEAR_LINE}${text}`);
      shown = process.stderr.isTTY;
    },
    print: (result) => {
      if (json) process.stdout.write(`${serializeJson(result, 2)}\n`);
    },
    fail: () => {
      process.exitCode = 1;
    },
  };
}

function createParser(command: Command): Commander {
  const parser = new Commander(command.name)
    .description(
      `${command.summary}\n\nExit codes: 0 success, 1 drift found or a check failed, 2 wrong usage, 3 a definition or document was refused, or a server cannot be reached.`,
    )
    .option("--json", "print one JSON document on stdout, everything else on stderr")
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  for (const option of command.options) parser.option(option.flags, option.description);
  return command.arguments === undefined ? parser : parser.argument(command.arguments);
}

function describeFailure(command: Command, thrown: unknown): CommandError | undefined {
  if (thrown instanceof CommanderError) {
    if (thrown.exitCode === 0) return undefined;
    const reason = thrown.message.replaceAll(/^error: |\.$/g, "").replaceAll("\n", " ");
    return new CommandError(2, `${command.name}: ${reason}. See ${command.name} --help.`);
  }
  if (thrown instanceof CommandError) {
    return new CommandError(thrown.exitCode, `${command.name}: ${thrown.message}`, thrown.result);
  }
  const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new CommandError(1, `${command.name} failed with an unexpected error:\n${trace}`);
}
