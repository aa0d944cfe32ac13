import { type Bump, BUMPS, type DriftChange, type PlatformDrift, sortByBump } from "../drift/model/drift.ts";
import { formatList } from "../lib/text.ts";
import { shownWhere, unnamedReplacements } from "../report/change-details.ts";
import { codeSpan, markdownText } from "../report/markdown-text.ts";

const MAX_NAMES = 5;
const LABELS: Readonly<Record<Exclude<Bump, "none">, string>> = { major: "Breaking", minor: "Changed", patch: "Also" };
// Explains a major bump that only the compiler found, because none of the listed changes explains it.
const COMPILED = "Code written for the old types may fail to compile.";

/** Renders the changes of a platform as Markdown lines for the changelog of its package, breaking changes first. */
export function changelogLines({ bump, rules, changes }: PlatformDrift): string[] {
  const lines = sortByBump(changes).flatMap(changeLine);
  const unexplained = bump === "major" && rules !== "major" ? [`${label("major")} ${COMPILED}`] : [];
  return [...new Set([...unexplained, ...lines])];
}

/** Returns the rank of a changelog line, 0 for breaking changes; undefined for a line without a known label. */
export function lineRank(line: string): number | undefined {
  const rank = BUMPS.toReversed().findIndex((bump) => bump !== "none" && line.startsWith(`- ${label(bump)}`));
  return rank === -1 ? undefined : rank;
}

function changeLine(change: DriftChange): string[] {
  const { bump, operations, text } = change;
  if (bump === "none") return [];
  const methods = operations.map(({ method }) => codeSpan(method, 100));
  const names = formatList(MAX_NAMES, methods);
  const where = shownWhere(change);
  const location = where === "" ? "" : ` at ${codeSpan(where, 100)}`;
  const instead = unnamedReplacements(change).map(({ method, replacement }) => codeSpan(method ?? replacement));
  const use = instead.length === 0 ? "" : ` (use ${formatList(MAX_NAMES, instead)} instead)`;
  return [`${label(bump)} ${names}${location}: ${markdownText(text, { name: change.where })}${use}`];
}

function label(bump: Exclude<Bump, "none">): string {
  return `**${LABELS[bump]}:**`;
}
