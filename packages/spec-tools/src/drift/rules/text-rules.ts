import type { ChineseTexts } from "../../definitions/chinese-texts.ts";
import type { ChangedOperation } from "../model/drift.ts";
import type { DriftOperation } from "../snapshot/drift-snapshot.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** A text that stands in a docstring. */
export const textChanged: Rule = {
  kind: "text-changed",
  bump: "patch",
  change: "the summary or a description reads differently",
  why: "docstrings change, and nothing else",
  find: inEachPair(({ before, after }) => {
    const changed = changedTexts(englishTexts(before), englishTexts(after));
    return changed === undefined ? [] : [{ text: "its docs read differently", ...changed }];
  }),
};

function englishTexts({ summary = "", description = "", parameters }: DriftOperation): Texts {
  return new Map([
    ["summary", summary],
    ["description", description],
    ...parameters.map(({ name, description: text = "" }): [string, string] => [name, text]),
  ]);
}

/** A Chinese text. */
export const chineseTextChanged: Rule = {
  kind: "chinese-text-changed",
  bump: "none",
  change: "a Chinese text reads differently",
  why: "the docstrings that are released are English",
  find: inEachPair(({ before: { chinese: was }, after: { chinese: now } }) => {
    // Where one side was never seen in Chinese, nothing reads differently.
    const changed =
      was === undefined || now === undefined ? undefined : changedTexts(chineseTexts(was), chineseTexts(now));
    return changed === undefined ? [] : [{ text: "reads differently in Chinese", ...changed }];
  }),
};

function chineseTexts({ summary = "", description = "", parameters }: ChineseTexts): Texts {
  return new Map([["summary", summary], ["description", description], ...Object.entries(parameters)]);
}

/** Texts of an operation by where they stand: `summary`, `description`, or the name of a parameter. */
type Texts = ReadonlyMap<string, string>;

/**
 * Which of the texts that both sides have read differently, and how; undefined where none does. One that comes or goes with
 * its parameter is part of that fact.
 */
function changedTexts(
  was: Texts,
  now: Texts,
): Required<Pick<ChangedOperation, "where" | "before" | "after">> | undefined {
  const names = [...now.keys()].filter((name) => was.has(name) && was.get(name) !== now.get(name));
  if (names.length === 0) return undefined;
  const list = (side: Texts): string => names.map((name) => `${name}: ${side.get(name) ?? ""}`).join("\n");
  return { where: names.join(", "), before: list(was), after: list(now) };
}
