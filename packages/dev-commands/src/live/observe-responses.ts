import { foldObserved, type FoldReport, type JsonObject, type Output, syncFiles } from "@justone-clients/spec-tools";

const MAX_LINES = 20;

/** What the answers of a live check did to specs/observed. */
export interface LiveObservation {
  readonly operations: readonly FoldReport[];
  /** The files that were written. */
  readonly written: readonly string[];
}

/**
 * Folds the answers into specs/observed and says what widened.
 *
 * @throws CommandError (exit code 3) for states that are refused, (exit code 1) while another command writes
 */
export async function observeResponses(
  platforms: readonly string[],
  answers: ReadonlyMap<string, JsonObject>,
  { root, log }: Output,
): Promise<LiveObservation> {
  const { files, reports } = await foldObserved(root, platforms, answers);
  for (const report of reports) logReport(report, log);
  // What nobody answered changes nothing.
  const { written } = answers.size === 0 ? { written: [] } : await syncFiles(root, { files, ownedFolders: [] });
  for (const file of written) log(`wrote ${file}`);
  if (written.length > 0) log("Run pnpm specs:build && pnpm generate to take it over");
  return { operations: reports, written };
}

function logReport({ operation, counted, widened, lost }: FoldReport, log: Output["log"]): void {
  const what = widened.length === 0 ? "nothing widened" : "widened:";
  log(`observed ${operation}: ${counted ? what : "nothing new"}`);
  logLines(widened, log);
  if (lost.length > 0) log("  a major change, for what was seen before is gone:");
  logLines(lost, log);
}

function logLines(lines: readonly string[], log: Output["log"]): void {
  for (const line of lines.slice(0, MAX_LINES)) log(`  ${line}`);
  if (lines.length > MAX_LINES) log(`  and ${lines.length - MAX_LINES} more; --json tells all`);
}
