import { inEachPair, type Rule } from "./rule.ts";

/** A status of errors that the definition did not declare before. */
export const statusAdded: Rule = {
  kind: "status-added",
  bump: "patch",
  change: "an error status is declared",
  why: "every error is of one type, whatever its status",
  oasdiff: ["response-non-success-status-added"],
  find: inEachPair(
    ({
      before: {
        normal: { statuses: was },
      },
      after: {
        normal: { statuses: now },
      },
    }) => {
      const added = now.filter((status) => !was.includes(status));
      if (added.length === 0) return [];
      return [
        {
          where: "responses",
          text: `its docs declare the errors ${added.join(", ")} now`,
          before: was.join(", "),
          after: now.join(", "),
        },
      ];
    },
  ),
};
