import type { z } from "zod";
import { cutText, escapeInvisible } from "./text.ts";

/** How a command ends: 1 a check failed, 2 wrong usage, 3 a definition (or the publisher's answer) was refused. */
type FailureCode = 1 | 2 | 3;

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
  const tail = found === undefined ? "" : `, found ${showInput(found)}`;
  return new CommandError(3, `${showInput(input)}: expected ${expected}${tail}`);
}

/** A text on one line, cut to 200 characters, with control and bidi characters made visible. */
function showInput(text: string): string {
  return cutText(escapeInvisible(text), 200);
}

/** The first complaint of zod as `what is wrong at its.path`. */
export function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return "something else";
  const path = issue.path.map(String).join(".");
  // The message of a long pattern is cut, so that the path after it stays visible.
  return path === "" ? issue.message : `${cutText(issue.message, 80)} at ${path}`;
}
