import { escapeInvisible } from "../gate/escape-invisible.ts";

/** How a command ends: 1 a check failed, 2 wrong usage, 3 a definition (or the publisher's answer) was refused. */
export type FailureCode = 1 | 2 | 3;

/** Ends a command with one clear line and its documented exit code. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  /** The exit code of the command. */
  readonly exitCode: FailureCode;
  /** What `--json` prints beside the message. */
  readonly result: object;

  constructor(exitCode: FailureCode, message: string, result: object = {}) {
    super(message);
    this.exitCode = exitCode;
    this.result = result;
  }
}

/** Refuses an input: what it is, what was expected, and, cut short, what was found. */
export function refuse(input: string, expected: string, found?: string): CommandError {
  const tail = found === undefined ? "" : `, found ${cut(found)}`;
  return new CommandError(3, `${cut(input)}: expected ${expected}${tail}`);
}

/** A text on one line, cut to 200 characters, with control and bidi characters made visible. */
function cut(text: string): string {
  const visible = escapeInvisible(text);
  return visible.length > 200 ? `${visible.slice(0, 199)}…` : visible;
}
