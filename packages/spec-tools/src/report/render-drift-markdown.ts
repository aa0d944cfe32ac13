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
import { compilerNote } from "./change-facts.ts";
import { changeDetails, changeRow } from "./markdown-change.ts";
import { codeSpan, markdownText, tableCell } from "./markdown-text.ts";

// GitHub refuses the body of a pull request from 65,536 characters on; a workflow may add a few lines.
const LIMIT = 59_000;
const ERRORS = 10;
// What goes first when there is no room: the details, then the rows; each of them from no bump to a major one.
const RANK = { frame: 0, note: 1, error: 2, row: 3, details: 3 + BUMPS.length };

/**
 * The drift as Markdown for a pull request or the summary of a job: below 60,000 characters, and nothing in it that the
 * publisher wrote is markup, a link, a mention or a reference.
 */
export function renderDriftMarkdown(drift: Drift): string {
  const compared = `${codeSpan(drift.base, 200)} and ${codeSpan(drift.head, 200)}`;
  const notes = drift.notes.map((note) => ({ rank: RANK.note, text: `- ${markdownText(note)}` }));
  if (!hasDrift(drift)) {
    return fitParts([frame(`## No drift\n\n${compared} say the same.\n`), ...notes], LIMIT).text;
  }
  const platforms = sortByBump(drift.platforms);
  const parts = [
    frame(`## The published API changed: ${drift.bump}\n\nBetween ${compared}.\n`),
    frame("| platform | bump | changes |\n| --- | --- | --- |"),
    ...platforms.map(summaryRow),
    ...(notes.length === 0 ? [] : [frame("\n**To know before a pull**\n"), ...notes]),
    ...platforms.filter(isTouched).flatMap(platformParts),
  ];
  const { text, left } = fitParts(parts, LIMIT);
  return left === 0 ? text : `${text}\n_Left out for want of room: ${formatCount(left, "less important part")}._\n`;
}

function summaryRow({ name, bump, changes }: PlatformDrift): Part {
  const counts = BUMPS.toReversed().flatMap((of) => {
    const count = changes.filter((change) => change.bump === of).length;
    return count === 0 ? [] : [`${count} ${of}`];
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
      : [frame("| bump | what changed | where | instead |\n| --- | --- | --- | --- |"), ...rows]),
    frame(""),
    ...errorParts(platform.compiler?.errors ?? []),
    ...details,
  ];
}

function errorParts(errors: NonNullable<PlatformDrift["compiler"]>["errors"]): Part[] {
  if (errors.length === 0) return [];
  const lines = errors.slice(0, ERRORS).map(({ operation, where, message }) => {
    const location = where === "" ? codeSpan(operation) : `${codeSpan(operation)}, ${codeSpan(where)}`;
    return `- ${location}: ${codeSpan(message)}`;
  });
  const more = errors.length > ERRORS ? [`- and ${errors.length - ERRORS} more`] : [];
  const summary = `What the compiler says of code written before: ${formatCount(errors.length, "error")}`;
  const text = [`<details><summary>${summary}</summary>`, "", ...lines, ...more, "", "</details>", ""].join("\n");
  return [{ rank: RANK.error, text }];
}

function frame(text: string): Part {
  return { rank: RANK.frame, text };
}

function rank(start: number, bump: Bump): number {
  return start + BUMPS.length - 1 - BUMPS.indexOf(bump);
}

/** A piece of a text that may be left out where there is no room. */
interface Part {
  readonly text: string;
  /** 0 is what is left out last. */
  readonly rank: number;
}

/** What there is room for. */
interface FittedParts {
  /** The parts in their order, a line end after each. */
  readonly text: string;
  /** How many were left out. */
  readonly left: number;
}

/** Keeps as many parts as there is room for, the most important first; they stay in their order. */
function fitParts(parts: readonly Part[], limit: number): FittedParts {
  const kept = new Set<Part>();
  let room = limit;
  for (const part of parts.toSorted((a, b) => a.rank - b.rank)) {
    if (part.text.length + 1 > room) continue;
    kept.add(part);
    room -= part.text.length + 1;
  }
  const texts = parts.filter((part) => kept.has(part)).map(({ text }) => `${text}\n`);
  return { text: texts.join(""), left: parts.length - kept.size };
}
