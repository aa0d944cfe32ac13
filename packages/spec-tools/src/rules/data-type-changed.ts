import { fromTo, inData } from "./data-rule.ts";
import type { Rule } from "./rule.ts";

/** A place of `data` that holds something else. */
export const dataTypeChanged: Rule = {
  kind: "data-type-changed",
  bump: "major",
  change: "a place of `data` is of another type",
  why: "code written for the old type does not compile",
  find: inData("changed", fromTo),
};
