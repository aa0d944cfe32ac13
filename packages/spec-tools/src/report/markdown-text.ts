import { cutText, escapeInvisible } from "../lib/text.ts";

const WORD = /(?<open>\(*)(?<core>`[^`]+`|"(?:[^"\\]|\\.)*"|[^ ]*?)(?<close>[).,;:!?…]*)(?= |$)/gu;
const PLAIN = /^(?:\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\d{1,6}|[→↔–—+=/-])?$/u;
// What GitHub takes for a commit, or for an issue as in GH-1.
const REFERENCE = /^[0-9a-f]{7,}$/i;

/** How a fact is written. */
export interface MarkdownTextOptions {
  /** How many characters at most. */
  readonly limit?: number;
  /** A word that is code wherever it stands by itself. */
  readonly name?: string;
}

/**
 * A fact that may quote the publisher, as one line of Markdown: plain words stay, all else becomes code, where no
 * markup, link, mention or reference is any. What stands in quotes or backticks is code without them, and so is `name`,
 * the parameter or the field the fact is about.
 */
export function markdownText(text: string, { limit = 300, name = "" }: MarkdownTextOptions = {}): string {
  const line = escapeInvisible(cutText(text.replace(/\s+/gu, " ").trim(), limit));
  return line.replace(WORD, (_, open: string, core: string, close: string) => {
    const plain = isPlain(core) && (core === "" || core !== name);
    return `${open}${plain ? core : codeSpan(unquote(core))}${close}`;
  });
}

/** A text as a code span of at most so many characters, in a line or in a cell of a table. */
export function codeSpan(text: string, limit = 300): string {
  // A pipe ends a cell even in code, and a backslash before its own escape would take that away.
  const safe = escapeInvisible(cutText(text, limit)).replaceAll("\\|", "\\\\u007c");
  const fence = spanFence(safe);
  // One space on each side is taken away, unless there is nothing else.
  const pad = /[^ ]/.test(safe) && /^[` ]|[` ]$/.test(safe) ? " " : "";
  return `${fence}${pad}${safe === "" ? " " : safe}${pad}${fence}`;
}

/** A Markdown line as a cell of a table holds it. */
export function tableCell(markdown: string): string {
  return markdown.replaceAll("|", "\\|");
}

/** A block of code that ends where we say, whatever stands in it. */
export function codeBlock(lines: readonly string[], language: string): string {
  const text = lines.map(escapeInvisible).join("\n");
  const fence = "`".repeat(Math.max(2, ...runs(text).map(({ length }) => length)) + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function isPlain(word: string): boolean {
  return PLAIN.test(word) && !REFERENCE.test(word);
}

function unquote(word: string): string {
  return /^(["`])[^]+\1$/.test(word) ? word.slice(1, -1) : word;
}

// The shortest run that is none of its own: it alone ends the span, and the formatter takes the same.
function spanFence(text: string): string {
  const own = new Set(runs(text));
  let fence = "`";
  while (own.has(fence)) fence += "`";
  return fence;
}

function runs(text: string): string[] {
  return [...text.matchAll(/`+/g)].map(([run]) => run);
}
