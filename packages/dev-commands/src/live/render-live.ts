import { quoteText } from "@justone-clients/spec-tools";
import type { ContractUsage } from "@justone-clients/test-kit/client";
import Table from "cli-table3";
import { PLAIN_TABLE } from "../lib/plain-table.ts";
import type { LiveRow } from "./live-row.ts";
import type { Difference } from "./schema-differences.ts";

const MAX_LINES = 20;
const MAX_OTHERS = 5;
const SIGNS: Readonly<Record<LiveRow["result"], string>> = {
  ok: "✓",
  undocumented: "≠",
  failed: "✗",
  planned: "→",
  "not-called": "·",
};

/** The rows of called operations as a table. A few skipped operations are rows too; many are only counted. */
export function renderCalledRows(rows: readonly LiveRow[]): string {
  const others = rows.filter(({ kind }) => kind === "needs-parameters" || kind === "vanished");
  if (others.length <= MAX_OTHERS) return renderRows(rows);
  const rest = `${others.length} others were not called: they are no longer published, or parameters are missing; a dry run lists them`;
  return [renderRows(rows.filter((row) => !others.includes(row))), rest].join("\n");
}

/** The rows of a live check as a table, followed by the differences. */
export function renderRows(rows: readonly LiveRow[]): string {
  const table = new Table({
    ...PLAIN_TABLE,
    head: ["", "operation", "parameters", "result", "billed", "time"],
    colAligns: ["left", "left", "left", "left", "left", "right"],
  });
  for (const row of rows) {
    const { operation, marks, parameters, billed = "", durationMs } = row;
    table.push([
      SIGNS[row.result],
      marks.length === 0 ? operation : `${operation} (${marks.join(", ")})`,
      parameters === undefined ? "" : describeParameters(parameters),
      describeResult(row),
      billed,
      durationMs === undefined ? "" : `${durationMs} ms`,
    ]);
  }
  return [table.toString(), ...rows.filter(({ differences }) => differences.length > 0).map(renderDifferences)].join(
    "\n",
  );
}

/** The number of calls and how many of them were billed, in one line. */
export function renderUsage({ calls, billed, unbilled, unknown }: ContractUsage, budget: number): string {
  const account = unknown === 0 ? "" : "; check your account for the unknown ones";
  return `Calls sent: ${calls} of at most ${budget}; ${billed} billed, ${unbilled} unbilled, ${unknown} unknown${account}`;
}

// Parameters contain only values that the caller gave or the document declares.
function describeParameters(parameters: NonNullable<LiveRow["parameters"]>): string {
  const words = Object.entries(parameters).map(([name, value]) => `${name}=${[value].flat().map(quote).join(",")}`);
  return words.join(" ") || "none";
}

function quote(value: string | number | boolean): string {
  if (typeof value !== "string") return String(value);
  return /^[\w.-]{1,60}$/.test(value) ? value : quoteText(value.length > 60 ? `${value.slice(0, 59)}…` : value);
}

function describeResult({ result, reason, isEmpty, differences }: LiveRow): string {
  if (result === "planned") return "would be called";
  if (result === "not-called") return `not called: ${reason}`;
  if (result === "failed") return `failed: ${reason}`;
  const what = isEmpty === true ? `${result}, empty` : result;
  return differences.length === 0
    ? what
    : `${what}: ${differences.length} ${differences.length === 1 ? "difference" : "differences"}`;
}

function renderDifferences({ operation, differences }: LiveRow): string {
  const lines = differences.slice(0, MAX_LINES).map(({ path, text }: Difference) => `  ${path}: ${text}`);
  const more = differences.length - MAX_LINES;
  return [operation, ...lines, ...(more > 0 ? [`  and ${more} more; --json lists all`] : [])].join("\n");
}
