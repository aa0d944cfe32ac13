import { escapeInvisibleJson } from "../../lib/text.ts";

/** Escaped HTML. Create it with `markup`. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A value to insert into a `markup` template. Strings are escaped, `Html` is inserted unchanged. */
export type HtmlPart = string | number | Html | readonly HtmlPart[];

/** Tag for HTML templates that escapes every inserted string. */
export function markup(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(strings.map((string, index) => `${string}${renderPart(parts[index] ?? "")}`).join(""));
}

/** Escapes a text for element content and quoted attributes. Invisible characters except line ends become `\\uXXXX`. */
export function escapeHtml(text: string): string {
  return escapeInvisibleJson(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function renderPart(part: HtmlPart): string {
  if (part instanceof Html) return part.text;
  if (typeof part === "string") return escapeHtml(part);
  return typeof part === "number" ? String(part) : part.map(renderPart).join("");
}
