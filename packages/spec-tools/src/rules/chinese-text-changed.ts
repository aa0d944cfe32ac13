import type { ChineseTexts } from "../published/chinese-texts.ts";
import { changedTexts, type Texts } from "../states/changed-texts.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** A Chinese text. */
export const chineseTextChanged: Rule = {
  kind: "chinese-text-changed",
  bump: "none",
  change: "a Chinese text reads differently",
  why: "the docstrings that are released are English",
  find: inEachPair(({ before: { chinese: was }, after: { chinese: now } }) => {
    // Where one side was never seen in Chinese, nothing reads differently.
    const changed = was === undefined || now === undefined ? undefined : changedTexts(texts(was), texts(now));
    return changed === undefined ? [] : [{ text: "reads differently in Chinese", ...changed }];
  }),
};

function texts({ summary = "", description = "", parameters }: ChineseTexts): Texts {
  return new Map([["summary", summary], ["description", description], ...Object.entries(parameters)]);
}
