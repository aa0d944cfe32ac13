import { inEachList, STATUSES } from "./list-rule.ts";
import type { Rule } from "./rule.ts";

/** A status of errors that the definition did not declare before. */
export const statusAdded: Rule = {
  kind: "status-added",
  bump: "patch",
  change: "an error status is declared",
  why: "every error is of one type, whatever its status",
  oasdiff: ["response-non-success-status-added"],
  find: inEachList(STATUSES, "added", (statuses) => `its docs declare the errors ${statuses.join(", ")} now`),
};
