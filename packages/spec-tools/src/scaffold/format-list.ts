const LINE_WIDTH = 120;

/**
 * Formats a list of texts under a key of a JSON file like the formatter does: on one line if it fits. `end` is the comma
 * that follows.
 */
export function formatList(indent: string, key: string, items: readonly string[], end: "" | "," = ""): string {
  const quoted = items.map((item) => JSON.stringify(item));
  const line = `${indent}"${key}": [${quoted.join(", ")}]${end}`;
  if (line.length <= LINE_WIDTH) return line;
  return `${indent}"${key}": [\n${indent}  ${quoted.join(`,\n${indent}  `)}\n${indent}]${end}`;
}
