import { escapeInvisible } from "./escape-invisible.ts";

/** A text as a JSON string that shows everything in it. */
export function quoteText(text: string): string {
  return escapeInvisible(JSON.stringify(text));
}
