import { refuse } from "../command/command-error.ts";
import type { Parameter } from "../published/operation.ts";

/**
 * The parameters of an operation without its token, which is a security scheme of the document instead: no method may
 * ask for it and no mock may log it as a parameter.
 *
 * @throws CommandError (exit code 3) for an operation without a required token
 */
export function liftToken(parameters: readonly Parameter[], file: string): Parameter[] {
  const token = parameters.find(({ name }) => name === "token");
  if (token?.required !== true || token.schema.type !== "string") {
    throw refuse(file, 'a required string parameter "token" in the query');
  }
  return parameters.filter((parameter) => parameter !== token);
}
