import { findReplacement, isTombstone } from "../snapshot/snapshot-pair.ts";
import { atOperation, inEachPair, type Rule } from "./rule.ts";

/** Reports an operation that was removed together with its tombstone. */
export const operationRemoved: Rule = {
  kind: "operation-removed",
  bump: "major",
  change: "an operation was removed together with its tombstone",
  why: "its method no longer exists",
  oasdiff: [
    "api-path-removed-without-deprecation",
    "api-path-removed-with-deprecation",
    "api-removed-without-deprecation",
    "api-removed-with-deprecation",
  ],
  find: ({ removed, head }) => {
    return removed.map((operation) => {
      const finding = {
        where: "",
        text: "the method was removed from the client",
        before: operation.summary ?? operation.id,
      };
      return atOperation(operation, { ...finding, ...findReplacement(operation, head) });
    });
  },
};

/** Reports an operation with a new path or HTTP method and the same name. */
export const operationMoved: Rule = {
  kind: "operation-moved",
  bump: "major",
  change: "an operation has a new path or HTTP method and keeps its method name",
  why: "calls of `client.GET` and `client.POST` contain the path",
  oasdiff: [
    "endpoint-added",
    "api-path-removed-without-deprecation",
    "api-path-removed-with-deprecation",
    "api-removed-without-deprecation",
    "api-removed-with-deprecation",
  ],
  find: ({ moved }) => {
    return moved.map(({ before, after }) => {
      const finding = {
        where: "",
        text: `moved from ${before.id} to ${after.id}; the method keeps its name`,
        group: "moved",
      };
      return atOperation(after, { ...finding, before: before.id, after: after.id, replacement: after.id });
    });
  },
};

/** Reports an operation that was never published before. */
export const operationAdded: Rule = {
  kind: "operation-added",
  bump: "minor",
  change: "an operation was added",
  why: "the client gets a new method",
  oasdiff: ["endpoint-added"],
  find: ({ added }) => {
    return added
      .filter((operation) => !isTombstone(operation))
      .map((operation) =>
        atOperation(operation, { where: "", text: "new operation", after: operation.summary ?? operation.id }),
      );
  },
};

/** Reports an operation that is no longer published and stays in the client. */
export const operationVanished: Rule = {
  kind: "operation-vanished",
  bump: "none",
  change: "an operation is no longer published",
  why: "its method stays typed and callable, marked as deprecated; most such operations are published again",
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
        const finding = {
          where: "",
          text: "no longer published; the method stays in the client, marked as deprecated",
        };
        return atOperation(after, { ...finding, before: before.summary ?? before.id, ...findReplacement(after, head) });
      });
  },
};

/** Reports a vanished operation that is published again. */
export const operationReturned: Rule = {
  kind: "operation-returned",
  bump: "patch",
  change: "a vanished operation is published again",
  why: "its method stayed in the client; only the note that it vanished is removed",
  oasdiff: ["endpoint-added"],
  find: inEachPair(({ before, after }) => {
    if (!isTombstone(before) || isTombstone(after)) return [];
    return [{ where: "", text: "published again", after: after.summary ?? after.id }];
  }),
};

/** Reports an operation that the publisher marked as deprecated. */
export const operationDeprecated: Rule = {
  kind: "operation-deprecated",
  bump: "minor",
  change: "an operation is now deprecated",
  why: "editors strike through its method",
  oasdiff: ["endpoint-deprecated", "api-deprecated-sunset-missing", "endpoint-deprecated-with-sunset"],
  find: ({ pairs, head }) => {
    return pairs
      .filter(({ before, after }) => after.deprecated && !before.deprecated && !isTombstone(after))
      .map(({ after }) => atOperation(after, { where: "", text: "now deprecated", ...findReplacement(after, head) }));
  },
};

/** Reports an operation that is no longer deprecated. */
export const operationReactivated: Rule = {
  kind: "operation-reactivated",
  bump: "patch",
  change: "an operation is no longer deprecated",
  why: "editors no longer strike through its method",
  oasdiff: ["endpoint-reactivated"],
  find: inEachPair(({ before, after }) => {
    const isReactivated = before.deprecated && !after.deprecated && !isTombstone(after);
    return isReactivated ? [{ where: "", text: "no longer deprecated" }] : [];
  }),
};
