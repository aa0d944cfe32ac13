import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { RULES } from "../../src/drift/rules/rules.ts";

const README = new URL("../../README.md", import.meta.url);

test("the table in the README lists every rule with its texts", async () => {
  const table = kindsTable();
  const text = await readFile(README, "utf8");
  const [, found = ""] = /(?:^|\n)(\| kind .*?\n)\n/s.exec(text) ?? [];
  expect(found, `Paste this table into ${README.pathname.split("/").slice(-3).join("/")}:\n\n${table}`).toBe(table);
});

// Padded as oxfmt formats tables.
function kindsTable(): string {
  const rows = RULES.map(({ kind, bump, change, why }) => [`\`${kind}\``, bump, cell(change), cell(why)]);
  const header = ["kind", "bump", "change", "why"];
  const widths = header.map((title, column) =>
    Math.max(...[header, ...rows].map((row) => (row[column] ?? title).length)),
  );
  const line = (cells: readonly string[]): string => {
    return `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  };
  const rule = line(widths.map((width) => "-".repeat(width)));
  return [line(header), rule, ...rows.map(line), ""].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
