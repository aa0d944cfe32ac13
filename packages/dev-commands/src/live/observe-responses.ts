import { foldObserved, type FoldReport, type JsonObject, type Output, syncFiles } from "@justone-clients/spec-tools";

const MAX_LINES = 20;

/** The changes that the responses of a live check made to specs/observed. */
export interface LiveObservation {
  readonly operations: readonly FoldReport[];
  /** The written files. */
  readonly written: readonly string[];
}

/**
 * Folds the responses into specs/observed and logs which shapes widened.
 *
 * @throws CommandError (exit code 3) for refused observed shapes, (exit code 1) while another command writes
 */
export async function observeResponses(
  platforms: readonly string[],
  responses: ReadonlyMap<string, JsonObject>,
  { root, log }: Output,
): Promise<LiveObservation> {
  const { files, reports } = await foldObserved(root, platforms, responses);
  for (const report of reports) logReport(report, log);
  // Without responses nothing changes.
  const { written } = responses.size === 0 ? { written: [] } : await syncFiles(root, { files, ownedFolders: [] });
  for (const file of written) log(`wrote ${file}`);
  if (written.length > 0) log("Run pnpm specs:build && pnpm generate to apply it");
  return { operations: reports, written };
}

function logReport({ operation, counted, widened, lost }: FoldReport, log: Output["log"]): void {
  const what = widened.length === 0 ? "nothing widened" : "widened:";
  log(`observed ${operation}: ${counted ? what : "nothing new"}`);
  logLines(widened, log);
  if (lost.length > 0) log("  a major change, because these observations were dropped:");
  logLines(lost, log);
}

function logLines(lines: readonly string[], log: Output["log"]): void {
  for (const line of lines.slice(0, MAX_LINES)) log(`  ${line}`);
  if (lines.length > MAX_LINES) log(`  and ${lines.length - MAX_LINES} more; --json lists all`);
}
