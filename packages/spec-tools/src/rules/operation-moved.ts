import { atOperation, type Rule } from "./rule.ts";

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
