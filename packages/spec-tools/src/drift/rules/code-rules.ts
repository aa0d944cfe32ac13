import type { NormalisedOperation } from "../snapshot/normalise-operation.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** A list in a definition: its location and its values; undefined if the definition has no such list. */
interface DefinedList {
  readonly where: string;
  readonly of: (operation: NormalisedOperation) => readonly (string | number)[] | undefined;
}

/** The business codes of the envelope. */
const CODES: DefinedList = { where: "code", of: ({ codes }) => codes };

/** The declared error statuses. */
const STATUSES: DefinedList = { where: "responses", of: ({ statuses }) => statuses };

/** Looks for values added to a list, or removed from it, in each operation that both snapshots have. */
function inEachList(
  { where, of }: DefinedList,
  effect: "added" | "removed",
  describe: (values: readonly (string | number)[]) => string,
): Rule["find"] {
  return inEachPair(({ before, after }) => {
    const [was, now] = [of(before.normal), of(after.normal)];
    // A list that is new or removed as a whole does not show which values are new; envelope-changed reports it.
    if (was === undefined || now === undefined) return [];
    const [longer, other] = effect === "added" ? [now, was] : [was, now];
    const values = longer.filter((value) => !other.includes(value));
    return values.length === 0
      ? []
      : [{ where, text: describe(values), before: was.join(", "), after: now.join(", ") }];
  });
}

/** Reports a business code that the definition newly lists. */
export const codeAdded: Rule = {
  kind: "code-added",
  bump: "minor",
  change: "the envelope lists a new business code",
  why: "the union of codes is open; add the code to specs/publisher.json",
  oasdiff: ["response-property-enum-value-added"],
  find: inEachList(
    CODES,
    "added",
    (codes) => `its documentation now lists the business ${codes.length === 1 ? "code" : "codes"} ${codes.join(", ")}`,
  ),
};

/** Reports a business code that the definition no longer lists. */
export const codeRemoved: Rule = {
  kind: "code-removed",
  bump: "none",
  change: "the envelope no longer lists a business code",
  why: "the client still knows the code, because the API may still return it",
  oasdiff: ["response-property-enum-value-removed"],
  find: inEachList(CODES, "removed", (codes) => {
    return `its documentation no longer lists the business ${codes.length === 1 ? "code" : "codes"} ${codes.join(", ")}`;
  }),
};

/** Reports an error status that the definition newly declares. */
export const statusAdded: Rule = {
  kind: "status-added",
  bump: "patch",
  change: "a new error status is declared",
  why: "all errors have the same type, whatever their status",
  oasdiff: ["response-non-success-status-added"],
  find: inEachList(
    STATUSES,
    "added",
    (statuses) =>
      `its documentation now declares the error ${statuses.length === 1 ? "status" : "statuses"} ${statuses.join(", ")}`,
  ),
};

/** Reports an error status that the definition no longer declares. */
export const statusRemoved: Rule = {
  kind: "status-removed",
  bump: "minor",
  change: "an error status is no longer declared",
  why: "all errors have the same type, but code that checks the HTTP status may depend on it",
  oasdiff: ["response-non-success-status-removed"],
  find: inEachList(
    STATUSES,
    "removed",
    (statuses) =>
      `its documentation no longer declares the error ${statuses.length === 1 ? "status" : "statuses"} ${statuses.join(", ")}`,
  ),
};
