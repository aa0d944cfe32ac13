import type { ChineseTexts } from "../../definitions/chinese-texts.ts";
import type { DocumentParameter } from "../../document/document.ts";
import { shownValues } from "../../document/own-texts.ts";
import type { ChangedOperation } from "../model/drift.ts";
import type { DriftOperation } from "../snapshot/drift-snapshot.ts";
import { fieldLine } from "./field-text-rules.ts";
import { highlightTexts, useCaseTexts } from "./remark-rules.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** Reports a changed text that docstrings contain. */
export const textChanged: Rule = {
  kind: "text-changed",
  bump: "patch",
  change: "the summary or a description changed",
  why: "only docstrings change",
  find: inEachPair(({ before, after }) => {
    const changed = changedTexts(englishTexts(before), englishTexts(after));
    return changed === undefined ? [] : [{ text: "the documentation was reworded", ...changed }];
  }),
};

function englishTexts({ summary = "", description = "", built, omitted = [] }: DriftOperation): Texts {
  return new Map([
    ["summary", summary],
    ["description", description],
    // A docstring lists them.
    ["parameters not sent", omitted.map((parameter) => `${parameter.in} ${parameter.name}`).join(", ")],
    ...built.parameters.map((parameter): [string, string] => [parameter.name, parameterText(parameter)]),
  ]);
}

function parameterText({ description = "", "x-values": values }: DocumentParameter): string {
  const listed = shownValues(description, values).map(({ value, meaning, children = [] }) => {
    return [`- ${value}`, ...(meaning === undefined ? [] : [meaning.en]), ...children].join(" ");
  });
  return [description, ...listed].join("\n");
}

/** Reports a changed Chinese text. */
export const chineseTextChanged: Rule = {
  kind: "chinese-text-changed",
  bump: "none",
  change: "a Chinese text changed",
  why: "the released docstrings are English",
  find: inEachPair(({ before: { chinese: was }, after: { chinese: now } }) => {
    // A snapshot without Chinese texts cannot be compared.
    const changed =
      was === undefined || now === undefined ? undefined : changedTexts(chineseTexts(was, now), chineseTexts(now, was));
    return changed === undefined ? [] : [{ text: "the Chinese documentation was reworded", ...changed }];
  }),
};

function chineseTexts(
  { summary = "", description = "", highlights, useCases, parameters, fields = {} }: ChineseTexts,
  { fields: others }: ChineseTexts,
): Texts {
  return new Map([
    ["summary", summary],
    ["description", description],
    ["x-highlights", highlightTexts(highlights)],
    ["x-use-cases", useCaseTexts(useCases)],
    ...Object.entries(parameters),
    ...Object.keys({ ...fields, ...others }).map((path): [string, string] => [path, fieldLine(fields[path])]),
  ]);
}

/** Texts of an operation by `summary`, `description`, or the name of a parameter. */
type Texts = ReadonlyMap<string, string>;

/**
 * The texts that differ between two snapshots; undefined if no text differs. A text that only one snapshot has is left out, because
 * it belongs to an added or removed parameter.
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
