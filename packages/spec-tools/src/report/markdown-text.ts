import { cutText, escapeInvisible } from "../lib/text.ts";

const WORD = /(?<open>\(*)(?<core>`[^`]+`|"(?:[^"\\]|\\.)*"|[^ ]*?)(?<close>[).,;:!?…]*)(?= |$)/gu;
const PLAIN = /^(?:\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\d{1,6}|[→↔–—+=/-])?$/u;
// GitHub turns these into links: a commit hash, or the number of an issue such as GH-1.
const REFERENCE = /^[0-9a-f]{7,}$/i;

/** Options of `markdownText`. */
export interface MarkdownTextOptions {
  /** Maximum length in characters, default 300. */
  readonly limit?: number;
  /** A parameter or field. Every word that equals it becomes code. */
  readonly name?: string;
}

/**
 * Renders the text of a change, which may quote the publisher, as one line of Markdown. Plain words stay. Other words
 * become code, because code cannot contain markup, links, mentions or references. Quotes and backticks around them are
 * removed.
 */
export function markdownText(text: string, { limit = 300, name = "" }: MarkdownTextOptions = {}): string {
  const line = escapeInvisible(cutText(text.replace(/\s+/gu, " ").trim(), limit));
  return line.replace(WORD, (_, open: string, core: string, close: string) => {
    const plain = isPlain(core) && (core === "" || core !== name);
    return `${open}${plain ? core : codeSpan(unquote(core))}${close}`;
  });
}

/** Renders a text as a code span of at most `limit` characters, for a line or a table cell. */
export function codeSpan(text: string, limit = 300): string {
  // A pipe ends a table cell even in code, and a backslash before the escaped pipe would cancel the escape.
  const safe = escapeInvisible(cutText(text, limit)).replaceAll("\\|", "\\\\u007c");
  const fence = spanFence(safe);
  // Markdown removes one space on each side, unless the span contains only spaces.
  const pad = /[^ ]/.test(safe) && /^[` ]|[` ]$/.test(safe) ? " " : "";
  return `${fence}${pad}${safe === "" ? " " : safe}${pad}${fence}`;
}

/** Escapes a line of Markdown for a table cell. */
export function tableCell(markdown: string): string {
  return markdown.replaceAll("|", "\\|");
}

/** Renders lines as a code block whose fence is longer than every run of backticks in the lines. */
export function codeBlock(lines: readonly string[], language: string): string {
  const text = lines.map(escapeInvisible).join("\n");
  const fence = "`".repeat(Math.max(2, ...backtickRuns(text).map(({ length }) => length)) + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function isPlain(word: string): boolean {
  return PLAIN.test(word) && !REFERENCE.test(word);
}

function unquote(word: string): string {
  return /^(["`])[^]+\1$/.test(word) ? word.slice(1, -1) : word;
}

// The shortest run of backticks that the text does not contain; the formatter chooses the same fence.
function spanFence(text: string): string {
  const used = new Set(backtickRuns(text));
  let fence = "`";
  while (used.has(fence)) fence += "`";
  return fence;
}

function backtickRuns(text: string): string[] {
  return [...text.matchAll(/`+/g)].map(([run]) => run);
}
