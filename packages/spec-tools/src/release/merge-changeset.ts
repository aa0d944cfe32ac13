import { parseChangesetFile } from "@changesets/parse";
import { biggestBump, type Bump } from "../drift/model/drift.ts";
import { refuse } from "../lib/command-error.ts";
import { serializeLossless } from "../lib/json.ts";
import { lineRank } from "./changelog-lines.ts";

const INTRODUCTION = "The published API changed.";

/** The entry of one package in a changeset. */
export interface PackageChange {
  readonly name: string;
  readonly bump: Bump;
  /** Lines of the changelog, without the leading dash. */
  readonly lines: readonly string[];
}

/**
 * Creates the changeset of a package, or adds missing lines to an existing one. Text that a person wrote is kept.
 *
 * @throws CommandError if the existing file is not a changeset
 */
export function mergeChangeset(file: string, { name, bump, lines }: PackageChange, existing?: string): string {
  const { releases, summary } = existing === undefined ? { releases: [], summary: "" } : parseChangeset(file, existing);
  const packages = new Map<string, Bump>(releases.map((release) => [release.name, release.type]));
  const known = packages.get(name);
  const biggest = biggestBump([bump, known ?? "none"]);
  const items = lines.map((line) => `- ${line}`);
  const earlier = summary === "" ? [INTRODUCTION] : summary.split(/\r?\n/);
  const merged = items.reduce(insertLine, earlier);
  if (existing !== undefined && biggest === known && merged.length === earlier.length) return existing;
  packages.set(name, biggest);
  const front = [...packages].map(([key, type]) => `${serializeLossless(key)}: ${type}`);
  return ["---", ...front, "---", "", ...merged, ""].join("\n");
}

function parseChangeset(file: string, text: string): ReturnType<typeof parseChangesetFile> {
  try {
    return parseChangesetFile(text);
  } catch {
    throw refuse(file, "a changeset (repair or delete the file)", text);
  }
}

// Inserts a line after the last one with the same or a more severe label, and after the continuation lines of that one.
function insertLine(lines: readonly string[], line: string): string[] {
  if (lines.includes(line)) return [...lines];
  const rank = lineRank(line) ?? 0;
  let index = lines.findLastIndex((other) => (lineRank(other) ?? Number.POSITIVE_INFINITY) <= rank) + 1;
  if (index === 0) index = lines.findIndex((other) => lineRank(other) !== undefined);
  if (index === -1) return [...lines, ...(lines.at(-1)?.startsWith("- ") === true ? [] : [""]), line];
  while (lines[index]?.startsWith(" ") === true) index += 1;
  return lines.toSpliced(index, 0, line);
}
