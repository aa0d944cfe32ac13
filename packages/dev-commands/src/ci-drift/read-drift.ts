import { type Drift, renderDriftLines } from "@justone-clients/spec-tools";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runScript, type ScriptResult } from "./runner.ts";

/** The result of `pnpm specs:drift`. */
export interface DriftReport {
  readonly bump: Drift["bump"];
  /** The number of changes. */
  readonly changes: number;
  /** The report in Markdown, for the summary of the run. */
  readonly markdown: string;
  /** The report as plain text. */
  readonly text: string;
}

/** Why a script of the pipeline failed. `fault` means a fault in this repository or on this machine. */
export interface PipelineFailure {
  readonly reason: "unreachable" | "mass-removal" | "refused" | "fault";
  /** Its output. Parts of it may come from the publisher. */
  readonly output: string;
}

const BUMPS: ReadonlySet<unknown> = new Set(["none", "patch", "minor", "major"]);
const API_FAILURE_REASONS: ReadonlySet<unknown> = new Set(["unreachable", "mass-removal"]);

/** Compares the checkout with the published API. Writes reports to a folder, and a changeset to the checkout. */
export async function readDrift(
  root: string,
  folder: string,
  source: readonly string[],
): Promise<DriftReport | PipelineFailure> {
  const file = join(folder, "drift.md");
  const reports = ["--markdown", file, "--html", join(folder, "drift.html")];
  const ended = await runScript(root, "specs-drift", "--json", "--changeset", ...reports, ...source);
  const drift = parse<Drift>(ended);
  if (ended.code > 1 || !isDrift(drift)) return readFailure(ended);
  const report = await readFile(file, "utf8").catch(() => undefined);
  if (report === undefined) return { reason: "fault", output: `${ended.output}\nThe command wrote no report.` };
  const changes = drift.platforms.reduce((sum, platform) => sum + platform.changes.length, 0);
  return { bump: drift.bump, changes, markdown: report, text: renderDriftLines(drift).join("\n") };
}

function isDrift(drift: Partial<Drift>): drift is Drift {
  return BUMPS.has(drift.bump) && drift.platforms !== undefined;
}

/** Reads the reason from the output of a failed script. */
export function readFailure(ended: ScriptResult): PipelineFailure {
  const { output, code } = ended;
  if (code !== 3) return { reason: "fault", output };
  const { reason = "refused" } = parse<PipelineFailure>(ended);
  return { reason: API_FAILURE_REASONS.has(reason) ? reason : "refused", output };
}

function parse<Json>({ stdout }: ScriptResult): Partial<Json> {
  try {
    return JSON.parse(stdout) as Partial<Json>;
  } catch {
    return {};
  }
}
