import { refuse } from "../command/command-error.ts";
import type { Parameter } from "../published/operation.ts";

/** The token of an operation, and its other parameters; all of them go to one place. */
export interface LiftedToken {
  readonly token: Parameter;
  readonly others: readonly Parameter[];
}

/**
 * Takes the token out of an operation's parameters: the client adds it, so no method may ask for it.
 *
 * @throws CommandError (exit code 3) for an operation without a required token
 */
export function liftToken(parameters: readonly Parameter[], file: string): LiftedToken {
  const token = parameters.find(({ name }) => name === "token");
  if (token?.required !== true || token.schema.type !== "string") {
    throw refuse(file, 'a required string parameter "token" in the query or in the form');
  }
  return { token, others: parameters.filter((parameter) => parameter !== token) };
}
