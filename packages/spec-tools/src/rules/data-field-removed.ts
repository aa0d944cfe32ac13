import { inData } from "./data-rule.ts";
import type { Rule } from "./rule.ts";

/** A field of `data` that is known no more. */
export const dataFieldRemoved: Rule = {
  kind: "data-field-removed",
  bump: "major",
  change: "a field of `data` is gone",
  why: "code that reads it does not compile",
  find: inData("removed", ({ place, before }) => `${place} is gone (was ${before})`),
};
