import type { Highlight, UseCase } from "../../definitions/operation-texts.ts";
import { inEachPair, type OperationFinding, type Rule } from "./rule.ts";

/** Reports changed remarks about an operation. */
export const highlightChanged: Rule = {
  kind: "highlight-changed",
  bump: "patch",
  change: "the remarks about an operation (`x-highlights`) changed",
  why: "only docstrings change",
  find: inEachPair(({ before, after }) => {
    const [was, now] = [highlightTexts(before.built["x-highlights"]), highlightTexts(after.built["x-highlights"])];
    return changedList("x-highlights", "the remarks about the operation changed", was, now);
  }),
};

/** Reports changed uses of an operation. */
export const useCaseChanged: Rule = {
  kind: "use-case-changed",
  bump: "patch",
  change: "the uses of an operation (`x-use-cases`) changed",
  why: "only docstrings change",
  find: inEachPair(({ before, after }) => {
    const [was, now] = [useCaseTexts(before.built["x-use-cases"]), useCaseTexts(after.built["x-use-cases"])];
    return changedList("x-use-cases", "the uses of the operation changed", was, now);
  }),
};

/** Remarks as text, one per line. */
export function highlightTexts(highlights: readonly Highlight[] = []): string {
  const lines = highlights.map(({ kind, content, fieldPaths = [] }) => {
    const label = kind === undefined ? "" : `${kind}: `;
    return [label + content, ...fieldPaths].join(" ");
  });
  return lines.join("\n");
}

/** Uses as text, one per line. */
export function useCaseTexts(useCases: readonly UseCase[] = []): string {
  return useCases.map(({ title, description }) => [title, description].filter(Boolean).join(": ")).join("\n");
}

function changedList(where: string, text: string, was: string, now: string): OperationFinding[] {
  if (was === now) return [];
  return [{ where, text, ...(was === "" ? {} : { before: was }), ...(now === "" ? {} : { after: now }) }];
}
