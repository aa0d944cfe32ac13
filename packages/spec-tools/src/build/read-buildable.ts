import { checkFileName } from "../published/load-published.ts";
import type { PublishedOperation } from "../published/operation.ts";
import { parseDefinition } from "../published/parse-definition.ts";
import type { Platform } from "../publisher/publisher.ts";
import { liftToken } from "./lift-token.ts";

/**
 * Reads a definition that is about to be recorded: what would fail the build later is better refused now.
 *
 * @throws CommandError (exit code 3) naming the file
 */
export function readBuildable(text: string, file: string, platform: Platform): PublishedOperation {
  const operation = parseDefinition(text, file, platform);
  checkFileName(file, operation);
  liftToken(operation.parameters, file);
  return operation;
}
