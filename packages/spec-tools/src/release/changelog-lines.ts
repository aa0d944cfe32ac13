import { type Bump, BUMPS, type DriftChange, type PlatformDrift, sortByBump } from "../drift/model/drift.ts";
import { formatList } from "../lib/text.ts";
import { replacements, shownWhere } from "../report/change-facts.ts";
import { codeSpan, markdownText } from "../report/markdown-text.ts";

const NAMES = 5;
const LABELS: Readonly<Record<Exclude<Bump, "none">, string>> = { major: "Breaking", minor: "Changed", patch: "Also" };
// A user feels a major bump, whoever found it, and wants to know of what.
const COMPILED = "Code written for the types before may fail to compile.";

/** What a user of a platform's package has to know, a line of Markdown each, breaking ones first. */
export function changelogLines({ bump, rules, changes }: PlatformDrift): string[] {
  const lines = sortByBump(changes).flatMap(changeLine);
  const unexplained = bump === "major" && rules !== "major" ? [`${label("major")} ${COMPILED}`] : [];
  return [...new Set([...unexplained, ...lines])];
}

/** Where a line belongs, from 0 for breaking ones; undefined for a line that is none of these. */
export function lineRank(line: string): number | undefined {
  const rank = BUMPS.toReversed().findIndex((bump) => bump !== "none" && line.startsWith(`- ${label(bump)}`));
  return rank === -1 ? undefined : rank;
}

function changeLine(change: DriftChange): string[] {
  const { bump, operations, text } = change;
  if (bump === "none") return [];
  const methods = operations.map(({ method }) => codeSpan(method, 100));
  const names = formatList(NAMES, methods);
  const where = shownWhere(change);
  const location = where === "" ? "" : `, ${codeSpan(where, 100)}`;
  const instead = replacements(operations).map(({ method, operation }) => codeSpan(method ?? operation));
  const use = instead.length === 0 ? "" : ` (use ${formatList(NAMES, instead)} instead)`;
  return [`${label(bump)} ${names}${location}: ${markdownText(text, { name: change.where })}${use}`];
}

function label(bump: Exclude<Bump, "none">): string {
  return `**${LABELS[bump]}:**`;
}
