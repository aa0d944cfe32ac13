import { inData } from "./data-rule.ts";
import type { Rule } from "./rule.ts";

/** A field of `data` that was not known before. */
export const dataFieldAdded: Rule = {
  kind: "data-field-added",
  bump: "minor",
  change: "a field of `data` is new",
  why: "it can be read",
  find: inData("added", ({ place, after }) => `${place} is new: ${after}`),
};
