import { escapeInvisibleJson } from "./escape-invisible.ts";
import { printLossless } from "./lossless-json.ts";

/** JSON as a file or a terminal gets it: digit for digit, with everything invisible in it made visible. */
export function printJson(value: unknown, indent: number): string {
  return escapeInvisibleJson(printLossless(value, indent));
}
