import { isTombstone } from "../states/state-pair.ts";
import { atOperation, type Rule } from "./rule.ts";

/** An operation that was never published before. */
export const operationAdded: Rule = {
  kind: "operation-added",
  bump: "minor",
  change: "an operation is new",
  why: "a new method",
  oasdiff: ["endpoint-added"],
  find: ({ added }) => {
    return added
      .filter((operation) => !isTombstone(operation))
      .map((operation) =>
        atOperation(operation, { where: "", text: "a new operation", after: operation.summary ?? operation.id }),
      );
  },
};
