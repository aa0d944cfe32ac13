import { escapeInvisibleJson } from "../../lib/text.ts";

/** Markup that is safe to put into a page: only `markup` makes it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in the gaps of a template. A text is escaped, markup and lists of it are not. */
export type HtmlPart = string | number | Html | readonly HtmlPart[];

/** A template of markup, in which each text is escaped, so that none can be forgotten. */
export function markup(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(strings.map((string, index) => `${string}${renderPart(parts[index] ?? "")}`).join(""));
}

/** A text as it may stand between tags and in quoted attributes; what is invisible in it is written out. */
export function escapeHtml(text: string): string {
  return escapeInvisibleJson(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function renderPart(part: HtmlPart): string {
  if (part instanceof Html) return part.text;
  if (typeof part === "string") return escapeHtml(part);
  return typeof part === "number" ? String(part) : part.map(renderPart).join("");
}
