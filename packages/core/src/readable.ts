const LENGTH = 200;

/**
 * A text from outside as an error may carry it: on one line, without control or bidi characters that could forge a log,
 * and cut to 200 characters. Redact it first, so that no part of a token is left at the cut.
 */
export function readable(text: string): string {
  return text
    .trim()
    .replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, " ")
    .slice(0, LENGTH);
}
