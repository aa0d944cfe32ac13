import { fromTo, inData } from "./data-rule.ts";
import type { Rule } from "./rule.ts";

/** A place of `data` that can hold more. */
export const dataWidened: Rule = {
  kind: "data-widened",
  bump: "major",
  change: "a place of `data` can be something more",
  why: "code that counts on the old types alone does not compile",
  find: inData("widened", fromTo),
};
