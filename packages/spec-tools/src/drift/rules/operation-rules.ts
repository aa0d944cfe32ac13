import { findReplacement, isTombstone } from "../snapshot/snapshot-pair.ts";
import { atOperation, inEachPair, type Rule } from "./rule.ts";

/** An operation of which nothing is left, not even its tombstone. */
export const operationRemoved: Rule = {
  kind: "operation-removed",
  bump: "major",
  change: "an operation is gone with its tombstone",
  why: "its method is gone",
  oasdiff: [
    "api-path-removed-without-deprecation",
    "api-path-removed-with-deprecation",
    "api-removed-without-deprecation",
    "api-removed-with-deprecation",
  ],
  find: ({ removed, head }) => {
    return removed.map((operation) => {
      const what = { where: "", text: "gone from the client", before: operation.summary ?? operation.id };
      return atOperation(operation, { ...what, ...findReplacement(operation, head) });
    });
  },
};

/** An operation that has another method or path under the same name. */
export const operationMoved: Rule = {
  kind: "operation-moved",
  bump: "major",
  change: "an operation has another path or HTTP method under the same name",
  why: "`client.GET` and `client.POST` take the path",
  oasdiff: [
    "endpoint-added",
    "api-path-removed-without-deprecation",
    "api-path-removed-with-deprecation",
    "api-removed-without-deprecation",
    "api-removed-with-deprecation",
  ],
  find: ({ moved }) => {
    return moved.map(({ before, after }) => {
      const what = { where: "", text: `moved here from ${before.id}`, group: "moved" };
      return atOperation(after, { ...what, before: before.id, after: after.id });
    });
  },
};

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

/** An operation that is published no more, and stays in the client. */
export const operationVanished: Rule = {
  kind: "operation-vanished",
  bump: "none",
  change: "an operation is published no more",
  why: "its tombstone stays: deprecated, typed, callable; most come back",
  oasdiff: [
    "api-path-removed-without-deprecation",
    "api-path-removed-with-deprecation",
    "api-removed-without-deprecation",
    "api-removed-with-deprecation",
  ],
  find: ({ pairs, head }) => {
    return pairs
      .filter(({ before, after }) => isTombstone(after) && !isTombstone(before))
      .map(({ before, after }) => {
        const what = { where: "", text: "published no more; it stays in the client, deprecated" };
        return atOperation(after, { ...what, before: before.summary ?? before.id, ...findReplacement(after, head) });
      });
  },
};

/** An operation that was gone and is published again. */
export const operationReturned: Rule = {
  kind: "operation-returned",
  bump: "patch",
  change: "an operation that was gone is published again",
  why: "it is deprecated no more; it was never out of the client",
  oasdiff: ["endpoint-added"],
  find: inEachPair(({ before, after }) => {
    if (!isTombstone(before) || isTombstone(after)) return [];
    return [{ where: "", text: "published again", after: after.summary ?? after.id }];
  }),
};

/** An operation the publisher advises against now. */
export const operationDeprecated: Rule = {
  kind: "operation-deprecated",
  bump: "minor",
  change: "an operation is deprecated now",
  why: "editors strike the method out",
  oasdiff: ["endpoint-deprecated", "api-deprecated-sunset-missing", "endpoint-deprecated-with-sunset"],
  find: ({ pairs, head }) => {
    return pairs
      .filter(({ before, after }) => after.deprecated && !before.deprecated && !isTombstone(after))
      .map(({ after }) => atOperation(after, { where: "", text: "deprecated", ...findReplacement(after, head) }));
  },
};

/** An operation the publisher advises against no more. */
export const operationReactivated: Rule = {
  kind: "operation-reactivated",
  bump: "patch",
  change: "an operation is deprecated no more",
  why: "editors no longer strike the method out",
  oasdiff: ["endpoint-reactivated"],
  find: inEachPair(({ before, after }) => {
    const isReactivated = before.deprecated && !after.deprecated && !isTombstone(after);
    return isReactivated ? [{ where: "", text: "deprecated no more" }] : [];
  }),
};
