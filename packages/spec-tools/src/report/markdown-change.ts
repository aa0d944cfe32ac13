import type { DriftChange } from "../drift/model/drift.ts";
import { countOf, cutText, escapeInvisible, nameFew } from "../lib/text.ts";
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
  const names = nameFew(NAMES, methods);
  const subject = operations.length > 1 ? `${countOf(operations.length, "operation")}: ${names}` : names;
  const place = where === "" ? subject : `${subject}, ${codeSpan(where, 100)}`;
  const instead = replacements(operations).map(({ method, operation }) => codeSpan(method ?? operation));
  const fact = markdownText(text, { name: change.where });
  return `| ${[`**${bump}**`, fact, place, nameFew(NAMES, instead)].map(tableCell).join(" | ")} |`;
}

/** All there is to say of a change, folded up: its operations, before and after. Empty where the row says it all. */
export function changeDetails(change: DriftChange): string[] {
  const { operations, bump, kind } = change;
  const groups = groupOperations(operations);
  const [first] = groups;
  const told = groups.length === 1 && first !== undefined && sides(first) === "" && operations.length <= NAMES;
  if (told || first === undefined) return [];
  const subject = operations.length === 1 ? operations[0]?.method : countOf(operations.length, "operation");
  // A line end would end the element, as Markdown has it.
  const names = [subject ?? "", kind].map((name) => `<code>${escapeHtml(escapeInvisible(cutText(name, 100)))}</code>`);
  const summary = `<details><summary>${bump}: ${names.join(", ")}</summary>`;
  return [[summary, "", ...groups.map(groupText), "", "</details>", ""].join("\n")];
}

function groupText(group: OperationGroup): string {
  const { operations, where } = group;
  const place = where === "" ? "" : `, at ${codeSpan(where, 200)}`;
  const lines = operations.slice(0, LISTED).map(({ operation, method }) => {
    return `- ${codeSpan(method, 100)}, ${codeSpan(operation, 200)}${place}`;
  });
  const more = operations.length > LISTED ? [`- and ${operations.length - LISTED} more`] : [];
  return [...lines, ...more, "", sides(group)].join("\n");
}

function sides({ before, after }: OperationGroup): string {
  if (before === undefined && after === undefined) return "";
  return `${codeBlock([...sideLines("-", before), ...sideLines("+", after)], "diff")}\n`;
}

function sideLines(sign: string, text: string | undefined): string[] {
  if (text === undefined) return [];
  return cutText(text, SIDE_LENGTH)
    .split(/\r?\n/)
    .map((line) => `${sign} ${line}`);
}
