import { inEachList, STATUSES } from "./list-rule.ts";
import type { Rule } from "./rule.ts";

/** A status of errors that the definition declares no more. */
export const statusRemoved: Rule = {
  kind: "status-removed",
  bump: "minor",
  change: "an error status is declared no more",
  why: "every error is of one type; who minds the status wants to know",
  oasdiff: ["response-non-success-status-removed"],
  find: inEachList(STATUSES, "removed", (statuses) => `its docs declare the errors ${statuses.join(", ")} no more`),
};
