import type { ChineseTexts } from "../published/chinese-texts.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** A Chinese text. */
export const chineseTextChanged: Rule = {
  kind: "chinese-text-changed",
  bump: "none",
  change: "a Chinese text reads differently",
  why: "the docstrings that are released are English",
  find: inEachPair(({ before: { chinese: was }, after: { chinese: now } }) => {
    if (was === undefined || now === undefined || print(was) === print(now)) return [];
    return [{ where: "", text: "the Chinese texts read differently", before: print(was), after: print(now) }];
  }),
};

function print({ summary = "", description = "", parameters }: ChineseTexts): string {
  const lines = Object.entries(parameters).map(([name, text]) => `${name}: ${text}`);
  return [summary, description, ...lines.toSorted()].join("\n");
}
