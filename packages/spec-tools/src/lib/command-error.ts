import type { z } from "zod";
import { cutText, escapeInvisible } from "./text.ts";

/** The exit codes of a failed command: 1 check failed, 2 wrong usage, 3 input refused or server unreachable. */
type FailureCode = 1 | 2 | 3;

/** An error that ends a command with a one-line message and an exit code. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  /** The exit code of the command. */
  readonly exitCode: FailureCode;
  /** Fields that `--json` prints in addition to the message. */
  readonly result: object;

  constructor(exitCode: FailureCode, message: string, result: object = {}) {
    super(message);
    this.exitCode = exitCode;
    this.result = result;
  }
}

/** Whether a command failed because the publisher could not be reached. */
export function isUnreachable(thrown: unknown): thrown is CommandError {
  return thrown instanceof CommandError && "reason" in thrown.result && thrown.result.reason === "unreachable";
}

/** Whether an input was refused. */
export function isRefusal(thrown: unknown): thrown is CommandError {
  return thrown instanceof CommandError && thrown.exitCode === 3 && !isUnreachable(thrown);
}

/**
 * Creates the error for a refused input: `<input>: expected <expected>, found <found>`, with input and finding cut to
 * 200 characters each.
 */
export function refuse(input: string, expected: string, found?: string): CommandError {
  const tail = found === undefined ? "" : `, found ${showInput(found)}`;
  return new CommandError(3, `${showInput(input)}: expected ${expected}${tail}`);
}

/** Shortens a text to 200 characters and escapes invisible characters, line breaks included. */
function showInput(text: string): string {
  return cutText(escapeInvisible(text), 200);
}

/** Creates the error for an input that its schema refused: `<input>: expected <expected> (<first issue> at <path>)`. */
export function refuseInvalid(input: string, expected: string, error: z.ZodError): CommandError {
  return new CommandError(3, `${showInput(input)}: expected ${expected} (${showInput(firstIssue(error))})`);
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return "unknown issue";
  const path = issue.path.map(String).join(".");
  // A message can quote a long pattern. It is cut so that the path stays visible.
  return path === "" ? issue.message : `${cutText(issue.message, 80)} at ${path}`;
}
