import { foldObserved, type FoldReport, type JsonObject, type Output, syncFiles } from "@justone-clients/spec-tools";

const MAX_LINES = 20;

/** The changes that the responses of a live check made to specs/observed. */
export interface LiveObservation {
  readonly operations: readonly FoldReport[];
  /** The written files. */
  readonly written: readonly string[];
}

/**
 * Merges the responses into specs/observed and logs which types widened.
 *
 * @throws CommandError (exit code 3) for invalid observed states, (exit code 1) if a file cannot be written
 */
export async function observeResponses(
  platforms: readonly string[],
  responses: ReadonlyMap<string, JsonObject>,
  { root, log }: Output,
): Promise<LiveObservation> {
  const { files, reports } = await foldObserved(root, platforms, responses);
  for (const report of reports) logReport(report, log);
  // Without responses the command only validates the observed states.
  const { written } = responses.size === 0 ? { written: [] } : await syncFiles(root, { files, ownedFolders: [] });
  for (const file of written) log(`wrote ${file}`);
  if (written.length > 0) log("Run pnpm specs:build && pnpm generate to apply the new types");
  return { operations: reports, written };
}

function logReport({ operation, counted, widened, lost }: FoldReport, log: Output["log"]): void {
  const result = widened.length === 0 ? "nothing widened" : "widened:";
  log(`observed ${operation}: ${counted ? result : "nothing new"}`);
  logLines(widened, log);
  if (lost.length > 0) log("  lost because the data was replaced (a major change):");
  logLines(lost, log);
}

function logLines(lines: readonly string[], log: Output["log"]): void {
  for (const line of lines.slice(0, MAX_LINES)) log(`  ${line}`);
  if (lines.length > MAX_LINES) log(`  and ${lines.length - MAX_LINES} more; --json lists all`);
}
