/** A cell of a table. */
type Cell = string | number;

/** A table in Markdown: its first column to the left, the others to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map(writeRow).join("\n");
}

function writeRow(cells: readonly Cell[]): string {
  return `| ${cells.join(" | ")} |`;
}
