import { inEachPair, type Rule } from "./rule.ts";

/** The publisher's name of an operation. */
export const operationIdChanged: Rule = {
  kind: "operation-id-changed",
  bump: "none",
  change: "the publisher's operationId is another one",
  why: "names of methods come from the path",
  oasdiff: ["api-operation-id-removed", "api-operation-id-added"],
  find: inEachPair(({ before, after }) => {
    const [was, now] = [before.published["operationId"], after.published["operationId"]];
    if (was === now) return [];
    const text = "its operationId is another one";
    return [{ where: "operationId", text, ...asText("before", was), ...asText("after", now) }];
  }),
};

function asText<Side extends string>(side: Side, value: unknown): Partial<Record<Side, string>> {
  return typeof value === "string" ? ({ [side]: value } as Record<Side, string>) : {};
}
