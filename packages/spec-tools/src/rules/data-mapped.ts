import { fromTo, inData } from "./data-rule.ts";
import type { Rule } from "./rule.ts";

/** An object of `data` whose keys turned out to be data themselves. */
export const dataMapped: Rule = {
  kind: "data-mapped",
  bump: "minor",
  change: "an object of `data` is a map now",
  why: "its fields are read as before; one whose type does not fit is a change of its own",
  find: inData("mapped", fromTo),
};
