import { Command as Commander, CommanderError } from "commander";
import { CommandError } from "./command-error.ts";
import type { Command, Output } from "./command.ts";

/**
 * Runs a command with the arguments of this process, prints what it says, and sets the exit code: 0 done, 1 a check
 * failed, 2 wrong usage, 3 a definition was refused.
 */
export async function runCommand(command: Command, root: string, args: readonly string[]): Promise<void> {
  const parser = createParser(command);
  try {
    parser.parse([...args], { from: "user" });
    const { json, ...options } = parser.opts<{ json?: boolean }>();
    const output = createOutput(root, json === true);
    const result = await command.run(options, output, parser.args);
    if (result !== undefined) output.print(result);
  } catch (thrown) {
    process.exitCode = report(command, thrown);
  }
}

function createOutput(root: string, json: boolean): Output {
  return {
    root,
    say: (line) => (json ? process.stderr : process.stdout).write(`${line}\n`),
    print: (result) => {
      if (json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    },
  };
}

function createParser(command: Command): Commander {
  const parser = new Commander(command.name)
    .description(
      `${command.summary}\n\nExit codes: 0 done, 1 a check failed, 2 wrong usage, 3 a definition was refused.`,
    )
    .option("--json", "print one JSON document on stdout, everything else on stderr")
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  for (const option of command.options) parser.option(option.flags, option.description);
  return command.arguments === undefined ? parser : parser.argument(command.arguments);
}

function report(command: Command, thrown: unknown): number {
  if (thrown instanceof CommanderError) {
    if (thrown.exitCode === 0) return 0;
    const reason = thrown.message.replaceAll(/^error: |\.$/g, "").replaceAll("\n", " ");
    process.stderr.write(`${command.name}: ${reason}. See ${command.name} --help.\n`);
    return 2;
  }
  if (thrown instanceof CommandError) {
    process.stderr.write(`${command.name}: ${thrown.message}\n`);
    return thrown.exitCode;
  }
  const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  process.stderr.write(`${command.name} failed by a fault of its own:\n${trace}\n`);
  return 1;
}
