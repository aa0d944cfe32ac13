import { fromTo, inData } from "./data-rule.ts";
import type { Rule } from "./rule.ts";

/** A place of `data` of which nothing is known any more; the pipeline never lets it come to that. */
export const dataUntyped: Rule = {
  kind: "data-untyped",
  bump: "major",
  change: "a place of `data` is `unknown` that was typed",
  why: "code that reads it does not compile; the pipeline keeps what was seen, so this is a fault",
  find: inData("untyped", fromTo),
};
