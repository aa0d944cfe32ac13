import type { Highlight, UseCase } from "../../definitions/operation-texts.ts";
import { mergeHighlights } from "../../document/own-texts.ts";
import type { NamedOperation } from "../../generate/document-operations.ts";
import { preferredOperation } from "../../generate/preferred-operation.ts";
import type { DriftOperation, DriftSnapshot } from "../snapshot/drift-snapshot.ts";
import { atOperation, inEachPair, type OperationFinding, type Rule } from "./rule.ts";

/** Reports changed remarks about an operation. */
export const highlightChanged: Rule = {
  kind: "highlight-changed",
  bump: "patch",
  change: "the remarks about an operation (`x-highlights`) changed",
  why: "only docstrings change",
  find: inEachPair(({ before, after }) => {
    const [was, now] = [shownHighlights(before), shownHighlights(after)];
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

/** Reports a changed recommendation, published or by this project. */
export const recommendationChanged: Rule = {
  kind: "recommendation-changed",
  bump: "patch",
  change: "another operation is recommended or suggested (`x-recommended`)",
  why: "only docstrings change",
  find: ({ pairs, base, head }) => {
    const [old, current] = [builtOperations(base), builtOperations(head)];
    return pairs.flatMap(({ before, after }) => {
      const [was, now] = [preferenceText(before, old), preferenceText(after, current)];
      return changedList("x-recommended", "the recommended operation changed", was, now).map((finding) => {
        return atOperation(after, finding);
      });
    });
  },
};

function builtOperations({ operations }: DriftSnapshot): NamedOperation[] {
  return [...operations.values()].map(({ built }) => built);
}

function preferenceText({ built }: DriftOperation, operations: readonly NamedOperation[]): string {
  if (built["x-recommended"] === true) return "recommended";
  const preferred = preferredOperation(built, operations);
  if (preferred === undefined) return "";
  const { operation, reason } = preferred;
  return reason === undefined ? `recommended: ${operation.id}` : `suggested: ${operation.id}, because ${reason.en}`;
}

/** The remarks that the docstring of an operation shows, as text. */
export function shownHighlights({ built }: DriftOperation): string {
  return highlightTexts(mergeHighlights(built["x-highlights"], built["x-own-highlights"]));
}

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
