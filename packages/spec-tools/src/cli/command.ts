import type { UserPath } from "../lib/user-path.ts";

/** Output of a command: lines of text, or the single JSON document of `--json`. */
export interface Output {
  /** The checkout the command works on. */
  readonly root: string;
  /** Resolves a path that the user typed, from the folder in which the user typed the command. */
  readonly userPath: (typed: string) => UserPath;
  /** Writes a line to stdout, or to stderr under `--json`. */
  readonly log: (line: string) => void;
  /** Overwrites the progress line of a terminal; does nothing if stderr is not a terminal. */
  readonly progress: (text: string) => void;
  /** Prints the JSON of `--json`, for a command that continues afterwards; without `--json` it does nothing. */
  readonly print: (result: unknown) => void;
  /** Sets exit code 1, for a command that completed and found a problem. */
  readonly fail: () => void;
}

/** An option of a command, in commander's notation. */
export interface CommandOption {
  /** E.g. `--platform <name...>`. */
  readonly flags: string;
  readonly description: string;
}

/** The parsed option values by the camel-cased name of the option. */
export type OptionValues = Readonly<Record<string, unknown>>;

/** A command of this repository. `runCommand` adds `--json`, `--verbose` and `--help`. */
export interface Command {
  /** How a user calls it, e.g. `pnpm specs:build`. */
  readonly name: string;
  readonly summary: string;
  /** Positional arguments in commander's notation, e.g. `<file...>`. */
  readonly arguments?: string;
  readonly options: readonly CommandOption[];
  /**
   * Executes the command and returns the value that `--json` prints; undefined if it already called `output.print`.
   *
   * @throws CommandError with the message and the exit code of a failure
   */
  readonly run: (options: OptionValues, output: Output, files: readonly string[]) => Promise<unknown>;
}
