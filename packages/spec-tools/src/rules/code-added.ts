import { CODES, inEachList } from "./list-rule.ts";
import type { Rule } from "./rule.ts";

/** A business code the definition did not name before. */
export const codeAdded: Rule = {
  kind: "code-added",
  bump: "minor",
  change: "the envelope names another business code",
  why: "the union of codes is open; the code wants a row in specs/publisher.json",
  oasdiff: ["response-property-enum-value-added"],
  find: inEachList(
    CODES,
    "added",
    (codes) => `its docs name the business ${codes.length === 1 ? "code" : "codes"} ${codes.join(", ")} too`,
  ),
};
