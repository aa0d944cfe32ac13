import { fromTo, inData } from "./data-rule.ts";
import type { Rule } from "./rule.ts";

/** A place of `data` that holds less. */
export const dataNarrowed: Rule = {
  kind: "data-narrowed",
  bump: "minor",
  change: "a place of `data` is one of its old types alone",
  why: "code that minds the others still compiles",
  find: inData("narrowed", fromTo),
};
