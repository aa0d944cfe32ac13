import { parseChangesetFile } from "@changesets/parse";
import { biggestBump, type Bump } from "../drift/model/drift.ts";
import { refuse } from "../lib/command-error.ts";
import { lineRank } from "./changelog-lines.ts";

const INTRODUCTION = "The published API changed.";

/** What a changeset says of one package. */
export interface PackageChange {
  readonly name: string;
  readonly bump: Bump;
  /** Lines of the changelog, without the dash of a list. */
  readonly lines: readonly string[];
}

/**
 * A changeset of a package, or the one that is there with what it does not say yet. What a person wrote into it stays.
 * @throws CommandError where what is there is no changeset
 */
export function mergeChangeset(file: string, { name, bump, lines }: PackageChange, existing?: string): string {
  const { releases, summary } = existing === undefined ? { releases: [], summary: "" } : parseChangeset(file, existing);
  const packages = new Map<string, Bump>(releases.map((release) => [release.name, release.type]));
  const known = packages.get(name);
  const bigger = biggestBump([bump, known ?? "none"]);
  const items = lines.map((line) => `- ${line}`);
  const earlier = summary === "" ? [INTRODUCTION] : summary.split(/\r?\n/);
  const merged = items.reduce(insertLine, earlier);
  if (existing !== undefined && bigger === known && merged.length === earlier.length) return existing;
  packages.set(name, bigger);
  const front = [...packages].map(([key, type]) => `${JSON.stringify(key)}: ${type}`);
  return ["---", ...front, "---", "", ...merged, ""].join("\n");
}

function parseChangeset(file: string, text: string): ReturnType<typeof parseChangesetFile> {
  try {
    return parseChangesetFile(text);
  } catch {
    throw refuse(file, "a changeset, to add to; repair it or delete it", text);
  }
}

// After the last line that matters as much or more, so that breaking ones stay first; what continues a line stays by it.
function insertLine(lines: readonly string[], line: string): string[] {
  if (lines.includes(line)) return [...lines];
  const rank = lineRank(line) ?? 0;
  let at = lines.findLastIndex((other) => (lineRank(other) ?? Number.POSITIVE_INFINITY) <= rank) + 1;
  if (at === 0) at = lines.findIndex((other) => lineRank(other) !== undefined);
  if (at === -1) return [...lines, ...(lines.at(-1)?.startsWith("- ") === true ? [] : [""]), line];
  while (lines[at]?.startsWith(" ") === true) at += 1;
  return lines.toSpliced(at, 0, line);
}
