import { isTombstone } from "../snapshot/snapshot-pair.ts";
import { atOperation, type Finding, inEachPair, type Rule } from "./rule.ts";

/** Reports an operation that the documentation no longer lists, although it exists. */
export const operationHidden: Rule = {
  kind: "operation-hidden",
  bump: "none",
  change: "an operation is no longer listed in the documentation, although it still exists",
  why: "its method stays typed and callable",
  find: inEachPair(({ before, after }) => {
    if (before.hidden || !after.hidden || isTombstone(after)) return [];
    return [{ where: "", text: "no longer listed in the documentation; the method stays as it is" }];
  }),
};

/** Reports a hidden operation that the documentation lists again. */
export const operationListed: Rule = {
  kind: "operation-listed",
  bump: "none",
  change: "a hidden operation is listed in the documentation again",
  why: "its method was in the client all the time",
  find: inEachPair(({ before, after }) => {
    if (!before.hidden || after.hidden || isTombstone(after)) return [];
    return [{ where: "", text: "listed in the documentation again" }];
  }),
};

/** Reports a published operation that can no longer be used. */
export const operationSetAside: Rule = {
  kind: "operation-set-aside",
  bump: "none",
  change: "a published operation cannot be used",
  why: "a known operation keeps its last usable definition, and a new one gets no method",
  find: ({ base, head }) => {
    return [...head.setAside].flatMap(([id, reason]): Finding[] => {
      if (base.setAside.has(id)) return [];
      const operation = head.operations.get(id);
      const effect = operation === undefined ? "it gets no method" : "its last usable definition stays";
      const text = reason === "" ? "set aside" : `set aside: ${reason}`;
      return [atOperation({ id, name: operation?.name ?? "" }, { where: "", text: `${text}; ${effect}` })];
    });
  },
};

/** Reports an operation that is no longer set aside: its definition can be used, or it is no longer published. */
export const operationNotSetAside: Rule = {
  kind: "operation-no-longer-set-aside",
  bump: "none",
  change: "an operation that could not be used can be used, or is no longer published",
  why: "what it changes is reported separately",
  find: ({ base, head }) => {
    return [...base.setAside.keys()].flatMap((id): Finding[] => {
      if (head.setAside.has(id)) return [];
      const name = head.operations.get(id)?.name ?? "";
      return [atOperation({ id, name }, { where: "", text: "no longer set aside" })];
    });
  },
};
