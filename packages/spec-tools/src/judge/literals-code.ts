import { quoteText } from "../gate/quote-text.ts";

/** The code of the types of single values. */
export function literalsCode(values: readonly (string | number)[]): string[] {
  return values.map((value) => (typeof value === "string" ? quoteText(value) : String(value)));
}
