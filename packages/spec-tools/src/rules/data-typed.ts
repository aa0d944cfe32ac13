import { fromTo, inData } from "./data-rule.ts";
import type { Rule } from "./rule.ts";

/** A place of `data` of which nothing was known. */
export const dataTyped: Rule = {
  kind: "data-typed",
  bump: "minor",
  change: "a place of `data` is typed that was `unknown`",
  why: "it can be read without a check",
  find: inData("typed", fromTo),
};
