import { isReplaced } from "../states/data-changes.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** Answers that have become another thing. */
export const dataReplaced: Rule = {
  kind: "data-replaced",
  bump: "major",
  change: "`data` is another thing now: less than 30 % of its fields are the known ones",
  why: "what was known of it is given up",
  find: inEachPair((pair) => {
    return isReplaced(pair) ? [{ where: "data", text: "its data is another thing now; counting began anew" }] : [];
  }),
};
