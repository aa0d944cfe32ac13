import type { DriftChange } from "../drift/model/drift.ts";
import { formatCount, cutText, escapeInvisible, formatList } from "../lib/text.ts";
import { groupOperations, type OperationGroup, replacements, shownWhere } from "./change-facts.ts";
import { escapeHtml } from "./html/html.ts";
import { codeBlock, codeSpan, markdownText, tableCell } from "./markdown-text.ts";

const NAMES = 3;
const LISTED = 60;
const SIDE_LENGTH = 1500;

/** A change as a row of a table: bump, what changed, where, and what to call instead. */
export function changeRow(change: DriftChange): string {
  const { bump, text, operations } = change;
  const where = shownWhere(change);
  const methods = operations.map(({ method }) => codeSpan(method, 100));
  const names = formatList(NAMES, methods);
  const subject = operations.length > 1 ? `${formatCount(operations.length, "operation")}: ${names}` : names;
  const location = where === "" ? subject : `${subject}, ${codeSpan(where, 100)}`;
  const instead = replacements(operations).map(({ method, operation }) => codeSpan(method ?? operation));
  const fact = markdownText(text, { name: change.where });
  return `| ${[`**${bump}**`, fact, location, formatList(NAMES, instead)].map(tableCell).join(" | ")} |`;
}

/** All there is to say of a change, folded up: its operations, before and after. Empty where the row says it all. */
export function changeDetails(change: DriftChange): string[] {
  const { operations, bump, kind } = change;
  const groups = groupOperations(operations);
  const [first] = groups;
  const isComplete =
    groups.length === 1 && first !== undefined && diffBlock(first) === "" && operations.length <= NAMES;
  if (isComplete || first === undefined) return [];
  const subject = operations.length === 1 ? operations[0]?.method : formatCount(operations.length, "operation");
  // A line end would end the element, as Markdown has it.
  const names = [subject ?? "", kind].map((name) => `<code>${escapeHtml(escapeInvisible(cutText(name, 100)))}</code>`);
  const summary = `<details><summary>${bump}: ${names.join(", ")}</summary>`;
  return [[summary, "", ...groups.map(groupText), "", "</details>", ""].join("\n")];
}

function groupText(group: OperationGroup): string {
  const { operations, where } = group;
  const location = where === "" ? "" : `, at ${codeSpan(where, 200)}`;
  const lines = operations.slice(0, LISTED).map(({ operation, method }) => {
    return `- ${codeSpan(method, 100)}, ${codeSpan(operation, 200)}${location}`;
  });
  const more = operations.length > LISTED ? [`- and ${operations.length - LISTED} more`] : [];
  return [...lines, ...more, "", diffBlock(group)].join("\n");
}

function diffBlock({ before, after }: OperationGroup): string {
  if (before === undefined && after === undefined) return "";
  return `${codeBlock([...sideLines("-", before), ...sideLines("+", after)], "diff")}\n`;
}

function sideLines(sign: string, text: string | undefined): string[] {
  if (text === undefined) return [];
  return cutText(text, SIDE_LENGTH)
    .split(/\r?\n/)
    .map((line) => `${sign} ${line}`);
}
