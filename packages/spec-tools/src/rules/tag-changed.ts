import type { JsonObject } from "../gate/json-value.ts";
import { canonicalJson } from "../gate/canonical-json.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** How the publisher's docs group an operation. */
export const tagChanged: Rule = {
  kind: "tag-changed",
  bump: "none",
  change: "its tags are others",
  why: "nothing is named after a tag",
  oasdiff: ["api-tag-added", "api-tag-removed"],
  find: inEachPair(({ before, after }) => {
    const [was, now] = [print(before.published), print(after.published)];
    return was === now ? [] : [{ where: "tags", text: "its tags are others", before: was, after: now }];
  }),
};

function print({ tags }: JsonObject): string {
  return canonicalJson(Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string").toSorted() : []);
}
