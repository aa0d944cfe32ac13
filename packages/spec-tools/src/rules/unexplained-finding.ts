import { atOperation, type Finding, type Rule } from "./rule.ts";

/** What oasdiff found and no rule accounts for. */
export const unexplainedFinding: Rule = {
  kind: "unexplained-finding",
  bump: "major",
  change: "oasdiff found something no rule knows",
  why: "what oasdiff makes of it; a rule is missing",
  find: ({ unexplained, base, head }) => {
    return unexplained.map(({ check, operation: id, text, bump }): Finding => {
      const operation = head.operations.get(id) ?? base.operations.get(id) ?? { id, name: id };
      return atOperation(operation, { where: check, text, bump });
    });
  },
};
