import type { DriftChange } from "../drift/model/drift.ts";
import { cutText, escapeInvisible, formatCount, formatList } from "../lib/text.ts";
import { groupOperations, type OperationGroup, replacements, shownWhere } from "./change-details.ts";
import { escapeHtml } from "./html/html.ts";
import { codeBlock, codeSpan, markdownText, tableCell } from "./markdown-text.ts";

const MAX_NAMES = 3;
const MAX_OPERATIONS = 60;
const MAX_TEXT_LENGTH = 1500;

/** Renders a change as a table row: bump, text, location, and what to use instead. */
export function changeRow(change: DriftChange): string {
  const { bump, text, operations } = change;
  const where = shownWhere(change);
  const methods = operations.map(({ method }) => codeSpan(method, 100));
  const names = formatList(MAX_NAMES, methods);
  const subject = operations.length > 1 ? `${formatCount(operations.length, "operation")}: ${names}` : names;
  const location = where === "" ? subject : `${subject} at ${codeSpan(where, 100)}`;
  const instead = replacements(operations).map(({ method, replacement }) => codeSpan(method ?? replacement));
  const shownText = markdownText(text, { name: change.where });
  return `| ${[`**${bump}**`, shownText, location, formatList(MAX_NAMES, instead)].map(tableCell).join(" | ")} |`;
}

/** Renders a change as a `details` block with its operations, before and after. Empty if the row already shows all. */
export function changeDetails(change: DriftChange): string[] {
  const { operations, bump, kind } = change;
  const groups = groupOperations(operations);
  const [first] = groups;
  const isComplete =
    groups.length === 1 && first !== undefined && diffBlock(first) === "" && operations.length <= MAX_NAMES;
  if (isComplete || first === undefined) return [];
  const subject = operations.length === 1 ? operations[0]?.method : formatCount(operations.length, "operation");
  // In Markdown, a line end would end the element.
  const names = [subject ?? "", kind].map((name) => `<code>${escapeHtml(escapeInvisible(cutText(name, 100)))}</code>`);
  const summary = `<details><summary>${bump}: ${names.join(", ")}</summary>`;
  return [[summary, "", ...groups.map(groupText), "", "</details>", ""].join("\n")];
}

function groupText(group: OperationGroup): string {
  const { operations, where } = group;
  const location = where === "" ? "" : ` at ${codeSpan(where, 200)}`;
  const lines = operations.slice(0, MAX_OPERATIONS).map(({ operation, method }) => {
    return `- ${codeSpan(method, 100)}, ${codeSpan(operation, 200)}${location}`;
  });
  const more = operations.length > MAX_OPERATIONS ? [`- and ${operations.length - MAX_OPERATIONS} more`] : [];
  return [...lines, ...more, "", diffBlock(group)].join("\n");
}

function diffBlock({ before, after }: OperationGroup): string {
  if (before === undefined && after === undefined) return "";
  return `${codeBlock([...diffLines("-", before), ...diffLines("+", after)], "diff")}\n`;
}

function diffLines(sign: string, text: string | undefined): string[] {
  if (text === undefined) return [];
  return cutText(text, MAX_TEXT_LENGTH)
    .split(/\r?\n/)
    .map((line) => `${sign} ${line}`);
}
