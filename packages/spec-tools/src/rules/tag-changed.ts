import { jsonText } from "../states/normalise-operation.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** How the publisher's docs group an operation. */
export const tagChanged: Rule = {
  kind: "tag-changed",
  bump: "none",
  change: "its tags are others",
  why: "nothing is named after a tag",
  oasdiff: ["api-tag-added", "api-tag-removed"],
  find: inEachPair(({ before, after }) => {
    const [was, now] = [jsonText(before.published["tags"] ?? []), jsonText(after.published["tags"] ?? [])];
    return was === now ? [] : [{ where: "tags", text: "its tags are others", before: was, after: now }];
  }),
};
