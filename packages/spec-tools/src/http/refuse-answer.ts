import { CommandError, refuse } from "../command/command-error.ts";

/** Refuses an answer of the publisher: where it came from, what was expected and, cut short, what came. */
export function refuseAnswer(url: string, expected: string, found: string): CommandError {
  return new CommandError(3, `${refuse(url, expected, found).message}. Nothing was changed.`, { reason: "refused" });
}

/** Ends a command because the publisher cannot be reached. */
export function unreachable(url: string, why: string): CommandError {
  const message = `${url}: expected an answer, ${why}. Nothing was changed; try again later.`;
  return new CommandError(3, message, { reason: "unreachable" });
}
