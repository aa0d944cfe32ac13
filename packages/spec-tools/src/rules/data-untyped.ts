import { fromTo, inData } from "./data-rule.ts";
import type { Rule } from "./rule.ts";

/** A place of `data` of which nothing is known any more; a pull asks before it lets it come to that. */
export const dataUntyped: Rule = {
  kind: "data-untyped",
  bump: "major",
  change: "a place of `data` is `unknown` that was typed",
  why: "code that reads it does not compile; what was seen stays, and a pull asks before it loses more",
  find: inData("untyped", fromTo),
};
