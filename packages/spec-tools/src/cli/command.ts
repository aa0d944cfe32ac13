/** What a command writes to: a line for people, or the one JSON document of `--json`. */
export interface Output {
  /** The checkout the command works on. */
  readonly root: string;
  /** Says something to a person; goes to stderr under `--json`. */
  readonly log: (line: string) => void;
  /** Shows how far the work is, in place on a terminal; nothing elsewhere. */
  readonly progress: (text: string) => void;
  /** Prints the JSON of `--json` now, for a command that goes on afterwards; without `--json` it does nothing. */
  readonly print: (result: unknown) => void;
  /** Makes the command end with exit code 1, for one that did its work and found what it was to look for. */
  readonly fail: () => void;
}

/** An option of a command, in commander's notation. */
export interface CommandOption {
  /** e.g. `--platform <name...>`. */
  readonly flags: string;
  readonly description: string;
}

/** The values commander read, by the camel-cased name of the option. */
export type OptionValues = Readonly<Record<string, unknown>>;

/** A command of this repository. `--json` and `--help` come by themselves. */
export interface Command {
  /** As it is called, e.g. `pnpm specs:build`. */
  readonly name: string;
  readonly summary: string;
  /** Positional arguments in commander's notation, e.g. `<file...>`. */
  readonly arguments?: string;
  readonly options: readonly CommandOption[];
  /**
   * Does the work and gives back what `--json` prints; undefined where it printed that itself.
   *
   * @throws CommandError
   */
  readonly run: (options: OptionValues, output: Output, files: readonly string[]) => Promise<unknown>;
}
