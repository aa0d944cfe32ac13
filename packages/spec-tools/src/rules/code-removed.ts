import { CODES, inEachList } from "./list-rule.ts";
import type { Rule } from "./rule.ts";

/** A business code the definition names no more. */
export const codeRemoved: Rule = {
  kind: "code-removed",
  bump: "none",
  change: "the envelope names a business code no more",
  why: "the client still knows it: it may well be answered",
  oasdiff: ["response-property-enum-value-removed"],
  find: inEachList(CODES, "removed", (codes) => {
    return `its docs name the business ${codes.length === 1 ? "code" : "codes"} ${codes.join(", ")} no more`;
  }),
};
