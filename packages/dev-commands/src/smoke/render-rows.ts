import Table from "cli-table3";
import { PLAIN_TABLE } from "../lib/plain-table.ts";
import type { OperationRow } from "./call-operation.ts";

const HEAD = ["", "operation", "parameters", "fields typed", "mock response", "time"];

/** The rows of the smoke run as a table for a terminal. */
export function renderOperationRows(rows: readonly OperationRow[]): string {
  const table = new Table({
    head: HEAD,
    ...PLAIN_TABLE,
    colAligns: ["left", "left", "left", "right", "right", "right"],
  });
  for (const row of rows) {
    const { operation, typedFields, namedFields, problem, durationMs } = row;
    table.push([
      problem === undefined ? "✓" : "✗",
      [operation, ...describeMarks(row)].join(" "),
      describeParameters(row),
      namedFields === 0 ? "unknown" : `${typedFields} of ${namedFields}`,
      problem === undefined ? describeResponse(row) : "failed",
      `${durationMs} ms`,
    ]);
  }
  return table.toString();
}

function describeMarks({ deprecated, hidden, vanished }: OperationRow): string[] {
  if (vanished) return ["(vanished)"];
  const words = [...(deprecated ? ["deprecated"] : []), ...(hidden ? ["hidden"] : [])];
  return words.length === 0 ? [] : [`(${words.join(", ")})`];
}

function describeParameters({ parameters }: OperationRow): string {
  const required = parameters.filter((name) => !name.endsWith("?"));
  const optional = parameters.length - required.length;
  return [...required, ...(optional === 0 ? [] : [`+ ${optional} optional`])].join(" ");
}

function describeResponse({ bytes, example }: OperationRow): string {
  const size = bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} kB`;
  return example === "published" ? `ok, ${size}` : `ok, ${size} (synthetic)`;
}
