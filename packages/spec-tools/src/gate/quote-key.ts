import { quoteText } from "./quote-text.ts";

/**
 * A key as a step of a path or of an expression: `.name`, or quoted in brackets. A key comes from outside: what is no
 * plain name is shown quoted, and nothing invisible is printed as it is.
 */
export function quoteKey(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${quoteText(key)}]`;
}
