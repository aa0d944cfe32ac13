import { inEachPair, type Rule } from "./rule.ts";

/** A status of errors that the definition declares no more. */
export const statusRemoved: Rule = {
  kind: "status-removed",
  bump: "minor",
  change: "an error status is declared no more",
  why: "every error is of one type; who minds the status wants to know",
  oasdiff: ["response-non-success-status-removed"],
  find: inEachPair(
    ({
      before: {
        normal: { statuses: was },
      },
      after: {
        normal: { statuses: now },
      },
    }) => {
      const removed = was.filter((status) => !now.includes(status));
      if (removed.length === 0) return [];
      const sides = { before: was.join(", "), after: now.join(", ") };
      return [{ where: "responses", text: `its docs declare the errors ${removed.join(", ")} no more`, ...sides }];
    },
  ),
};
