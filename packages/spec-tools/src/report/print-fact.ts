import { type Html, type HtmlPart, markup } from "../html/html.ts";
import { splitWords } from "./split-words.ts";

/** A fact in which what stands in quotes or backticks is code without them, and so is the name it is about. */
export function printFact(text: string, name = ""): Html {
  const parts = text.split(/(`[^`]+`|"(?:[^"\\]|\\.)+")/);
  return markup`${parts.map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : markName(part, name)))}`;
}

function markName(text: string, name: string): HtmlPart {
  return splitWords(text).map((word) => (word !== "" && word === name ? code(word) : word));
}

function code(text: string): Html {
  return markup`<code>${text}</code>`;
}
