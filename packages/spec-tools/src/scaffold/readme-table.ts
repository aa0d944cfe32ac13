import { existsSync } from "node:fs";
import { join } from "node:path";
import { packageName } from "../definitions/names.ts";
import { chineseTitle } from "../generate/chinese-terms.ts";
import { readText } from "../lib/files/file-system.ts";
import type { PlatformNames } from "./package-files.ts";

// The READMEs of the repository that can have a table of packages, with the text of a platform's row.
const READMES: ReadonlyMap<string, (title: string) => string> = new Map([
  ["README.md", (title) => `client of the ${title} operations`],
  ["README.zh-CN.md", (title) => `${chineseTitle(title)}接口的客户端`],
]);

/** The rows of platforms to add and to remove. */
export interface RowChanges {
  readonly added: readonly PlatformNames[];
  /** Names of platforms. */
  readonly removed: readonly string[];
  /** The names of all platforms before the change. */
  readonly platforms: readonly string[];
}

/** Changed READMEs. */
export interface ChangedReadmes {
  readonly files: ReadonlyMap<string, string>;
  /** Their texts before the change. */
  readonly before: ReadonlyMap<string, string>;
}

/** Changes the rows of platforms in the tables of packages of the checkout's READMEs. Writes nothing. */
export async function changeReadmes(root: string, changes: RowChanges): Promise<ChangedReadmes> {
  const [files, before] = [new Map<string, string>(), new Map<string, string>()];
  for (const [file, describe] of READMES) {
    if (!existsSync(join(root, file))) continue;
    const text = await readText(root, file);
    before.set(file, text);
    files.set(file, changePlatformRows(text, changes, describe));
  }
  return { files, before };
}

// The table of packages has a row for core.
const TABLE = /(?:^\|.*\n)*^\|.*\]\(packages\/core\).*\n(?:^\|.*\n)*/m;

/**
 * Changes the rows of platforms in the table of packages of a README. An added row is placed by the name of its platform.
 * A text without such a table stays as it is.
 */
export function changePlatformRows(text: string, changes: RowChanges, describe: (title: string) => string): string {
  const table = TABLE.exec(text)?.[0];
  if (table === undefined) return text;
  const [head = [], , ...rows] = table.trimEnd().split("\n").map(readCells);
  const kept = rows.filter((row) => !changes.removed.includes(rowName(row)));
  const known = new Set([...changes.platforms, ...changes.added.map(({ name }) => name)]);
  for (const { name, title } of changes.added) {
    if (kept.some((row) => rowName(row) === name)) continue;
    const row = [`[\`${packageName(name)}\`](packages/${name})`, describe(title)];
    const next = kept.findIndex((other) => known.has(rowName(other)) && rowName(other) > name);
    const last = kept.findLastIndex((other) => known.has(rowName(other)));
    kept.splice(next === -1 ? last + 1 : next, 0, row);
  }
  return text.replace(table, () => `${renderTable([head, ...kept])}\n`);
}

function readCells(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

function rowName([link = ""]: readonly string[]): string {
  return /\]\(packages\/([^)]+)\)/.exec(link)?.[1] ?? "";
}

// Pads the cells like the formatter of this repository does.
function renderTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => textWidth(row[column] ?? ""))));
  const lines = rows.map((row) => {
    const cells = widths.map((width, column) => {
      const cell = row[column] ?? "";
      return cell + " ".repeat(width - textWidth(cell));
    });
    return `| ${cells.join(" | ")} |`;
  });
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join("\n");
}

// Characters of Chinese, Japanese and Korean take two columns.
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

function textWidth(text: string): number {
  return Array.from(text, (character): number => (WIDE.test(character) ? 2 : 1)).reduce((sum, width) => sum + width, 0);
}
