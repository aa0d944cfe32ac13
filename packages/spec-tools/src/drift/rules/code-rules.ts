import type { NormalisedOperation } from "../snapshot/normalise-operation.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** A list in a definition: where it stands, and what is in it; undefined where it is left out. */
interface DefinedList {
  readonly where: string;
  readonly of: (operation: NormalisedOperation) => readonly (string | number)[] | undefined;
}

/** The business codes of the envelope. */
const CODES: DefinedList = { where: "code", of: ({ codes }) => codes };

/** The statuses of errors. */
const STATUSES: DefinedList = { where: "responses", of: ({ statuses }) => statuses };

/** Looks for what has come to a list of each operation that both sides have, or gone from it. */
function inEachList(
  { where, of }: DefinedList,
  effect: "added" | "removed",
  say: (values: readonly (string | number)[]) => string,
): Rule["find"] {
  return inEachPair(({ before, after }) => {
    const [was, now] = [of(before.normal), of(after.normal)];
    // A list where there was none says nothing new of anything in it.
    if (was === undefined || now === undefined) return [];
    const [longer, other] = effect === "added" ? [now, was] : [was, now];
    const values = longer.filter((value) => !other.includes(value));
    return values.length === 0 ? [] : [{ where, text: say(values), before: was.join(", "), after: now.join(", ") }];
  });
}

/** A business code the definition did not name before. */
export const codeAdded: Rule = {
  kind: "code-added",
  bump: "minor",
  change: "the envelope names another business code",
  why: "the union of codes is open; the code wants a row in specs/publisher.json",
  oasdiff: ["response-property-enum-value-added"],
  find: inEachList(
    CODES,
    "added",
    (codes) => `its docs name the business ${codes.length === 1 ? "code" : "codes"} ${codes.join(", ")} too`,
  ),
};

/** A business code the definition names no more. */
export const codeRemoved: Rule = {
  kind: "code-removed",
  bump: "none",
  change: "the envelope names a business code no more",
  why: "the client still knows it: it may well be answered",
  oasdiff: ["response-property-enum-value-removed"],
  find: inEachList(CODES, "removed", (codes) => {
    return `its docs name the business ${codes.length === 1 ? "code" : "codes"} ${codes.join(", ")} no more`;
  }),
};

/** A status of errors that the definition did not declare before. */
export const statusAdded: Rule = {
  kind: "status-added",
  bump: "patch",
  change: "an error status is declared",
  why: "every error is of one type, whatever its status",
  oasdiff: ["response-non-success-status-added"],
  find: inEachList(STATUSES, "added", (statuses) => `its docs declare the errors ${statuses.join(", ")} now`),
};

/** A status of errors that the definition declares no more. */
export const statusRemoved: Rule = {
  kind: "status-removed",
  bump: "minor",
  change: "an error status is declared no more",
  why: "every error is of one type; who minds the status wants to know",
  oasdiff: ["response-non-success-status-removed"],
  find: inEachList(STATUSES, "removed", (statuses) => `its docs declare the errors ${statuses.join(", ")} no more`),
};
