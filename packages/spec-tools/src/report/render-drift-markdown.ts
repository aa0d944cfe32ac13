import {
  type Bump,
  BUMPS,
  type Drift,
  hasDrift,
  isTouched,
  type PlatformDrift,
  sortByBump,
} from "../drift/model/drift.ts";
import { formatCount } from "../lib/text.ts";
import { compilerNote } from "./change-details.ts";
import { changeDetails, changeRow } from "./markdown-change.ts";
import { codeSpan, markdownText, tableCell } from "./markdown-text.ts";

// GitHub rejects a pull request body of 65,536 characters or more, and a workflow may add a few lines.
const MAX_LENGTH = 59_000;
const MAX_ERRORS = 10;
// Parts with the highest rank are omitted first: details before rows, and small bumps before large ones.
const RANK = { frame: 0, note: 1, error: 2, row: 3, details: 3 + BUMPS.length };

/**
 * Renders a drift as Markdown for a pull request or a job summary, in less than 60,000 characters. Texts of the
 * publisher become code or plain words, so that they contain no markup, links, mentions or references.
 */
export function renderDriftMarkdown(drift: Drift): string {
  const compared = `${codeSpan(drift.base, 200)} and ${codeSpan(drift.head, 200)}`;
  const notes = drift.notes.map((note) => ({ rank: RANK.note, text: `- ${markdownText(note)}` }));
  if (!hasDrift(drift)) {
    return fitParts([frame(`## No drift\n\n${compared} do not differ.\n`), ...notes], MAX_LENGTH).text;
  }
  const platforms = sortByBump(drift.platforms);
  const parts = [
    frame(`## The published API changed: ${drift.bump}\n\nBetween ${compared}.\n`),
    frame("| platform | bump | changes |\n| --- | --- | --- |"),
    ...platforms.map(summaryRow),
    ...(notes.length === 0 ? [] : [frame("\n**Notes**\n"), ...notes]),
    ...platforms.filter(isTouched).flatMap(platformParts),
  ];
  const { text, omitted } = fitParts(parts, MAX_LENGTH);
  if (omitted === 0) return text;
  return `${text}\n_Omitted to stay below the size limit: ${formatCount(omitted, "less important part")}._\n`;
}

function summaryRow({ name, bump, changes }: PlatformDrift): Part {
  const counts = BUMPS.toReversed().flatMap((level) => {
    const count = changes.filter((change) => change.bump === level).length;
    return count === 0 ? [] : [`${count} ${level}`];
  });
  return frame(`| ${tableCell(codeSpan(name, 100))} | **${bump}** | ${counts.join(", ") || "none"} |`);
}

function platformParts(platform: PlatformDrift): Part[] {
  const changes = sortByBump(platform.changes);
  const note = compilerNote(platform);
  const rows = changes.map((change) => ({ rank: rank(RANK.row, change.bump), text: changeRow(change) }));
  const details = changes.flatMap((change) => {
    return changeDetails(change).map((text) => ({ rank: rank(RANK.details, change.bump), text }));
  });
  return [
    frame(`\n### ${codeSpan(platform.name, 100)}: ${platform.bump}\n`),
    ...(note === undefined ? [] : [frame(`**Note:** ${note}.\n`)]),
    ...(rows.length === 0
      ? []
      : [frame("| bump | what changed | where | use instead |\n| --- | --- | --- | --- |"), ...rows]),
    frame(""),
    ...errorParts(platform.compiler?.errors ?? []),
    ...details,
  ];
}

function errorParts(errors: NonNullable<PlatformDrift["compiler"]>["errors"]): Part[] {
  if (errors.length === 0) return [];
  const lines = errors.slice(0, MAX_ERRORS).map(({ operation, where, message }) => {
    const location = where === "" ? codeSpan(operation) : `${codeSpan(operation)} at ${codeSpan(where)}`;
    return `- ${location}: ${codeSpan(message)}`;
  });
  const more = errors.length > MAX_ERRORS ? [`- and ${errors.length - MAX_ERRORS} more`] : [];
  const summary = `Code written for the old types fails to compile: ${formatCount(errors.length, "error")}`;
  const text = [`<details><summary>${summary}</summary>`, "", ...lines, ...more, "", "</details>", ""].join("\n");
  return [{ rank: RANK.error, text }];
}

function frame(text: string): Part {
  return { rank: RANK.frame, text };
}

function rank(start: number, bump: Bump): number {
  return start + BUMPS.length - 1 - BUMPS.indexOf(bump);
}

/** A part of a report that can be omitted to stay below the size limit. */
interface Part {
  readonly text: string;
  /** Parts with a high rank are omitted first, parts with rank 0 last. */
  readonly rank: number;
}

/** The parts that fit the size limit. */
interface FittedParts {
  /** The parts in their original order, each followed by a line end. */
  readonly text: string;
  /** The number of omitted parts. */
  readonly omitted: number;
}

/** Selects parts by rank until `limit` characters are used, and keeps their original order. */
function fitParts(parts: readonly Part[], limit: number): FittedParts {
  const kept = new Set<Part>();
  let room = limit;
  for (const part of parts.toSorted((a, b) => a.rank - b.rank)) {
    if (part.text.length + 1 > room) continue;
    kept.add(part);
    room -= part.text.length + 1;
  }
  const texts = parts.filter((part) => kept.has(part)).map(({ text }) => `${text}\n`);
  return { text: texts.join(""), omitted: parts.length - kept.size };
}
