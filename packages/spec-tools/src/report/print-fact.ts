import { type Html, markup } from "../html/html.ts";

/** A fact in which what stands in quotes or backticks is code without them. */
export function printFact(text: string): Html {
  const parts = text.split(/(`[^`]+`|"(?:[^"\\]|\\.)+")/);
  return markup`${parts.map((part, index) => (index % 2 === 1 ? markup`<code>${part.slice(1, -1)}</code>` : part))}`;
}
