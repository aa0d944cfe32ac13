import { changedTexts, type Texts } from "../states/changed-texts.ts";
import type { DriftOperation } from "../states/drift-state.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** A text that stands in a docstring. */
export const textChanged: Rule = {
  kind: "text-changed",
  bump: "patch",
  change: "the summary or a description reads differently",
  why: "docstrings change, and nothing else",
  find: inEachPair(({ before, after }) => {
    const changed = changedTexts(texts(before), texts(after));
    return changed === undefined ? [] : [{ text: "its docs read differently", ...changed }];
  }),
};

function texts({ summary = "", description = "", parameters }: DriftOperation): Texts {
  return new Map([
    ["summary", summary],
    ["description", description],
    ...parameters.map(({ name, description: text = "" }): [string, string] => [name, text]),
  ]);
}
