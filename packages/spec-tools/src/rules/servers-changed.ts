import { isTombstone } from "../states/state-pair.ts";
import { atOperation, type Rule } from "./rule.ts";

/** The addresses the publisher names as the API's. */
export const serversChanged: Rule = {
  kind: "servers-changed",
  bump: "none",
  change: "the publisher names other servers",
  why: "a person looks at it: an address from a document is never followed",
  find: ({ base, head }) => {
    const [before, after] = [base.servers.join("\n"), head.servers.join("\n")];
    // Where none is known of one side, none has changed.
    if (before === after || before === "" || after === "") return [];
    const spot = { where: "servers", text: "other servers are named; they are not followed", before, after };
    const published = [...head.operations.values()].filter((operation) => !isTombstone(operation));
    return published.map((operation) => atOperation(operation, spot));
  },
};
