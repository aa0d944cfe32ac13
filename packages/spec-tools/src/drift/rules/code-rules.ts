import type { NormalisedOperation } from "../snapshot/normalise-operation.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** A list in a definition. `valuesOf` returns undefined if the definition does not have the list. */
interface DefinedList {
  readonly where: string;
  readonly valuesOf: (operation: NormalisedOperation) => readonly (string | number)[] | undefined;
}

/** The business codes of the envelope. */
const CODES: DefinedList = { where: "code", valuesOf: ({ codes }) => codes };

/** The declared error statuses. */
const STATUSES: DefinedList = { where: "responses", valuesOf: ({ statuses }) => statuses };

/** Finds the values added to a list, or removed from it, in each operation that both snapshots have. */
function inEachList(
  { where, valuesOf }: DefinedList,
  effect: "added" | "removed",
  describe: (values: readonly (string | number)[]) => string,
): Rule["find"] {
  return inEachPair(({ before, after }) => {
    const [was, now] = [valuesOf(before.normal), valuesOf(after.normal)];
    // If only one snapshot has the list, its values cannot be compared; envelope-changed reports the list.
    if (was === undefined || now === undefined) return [];
    const [longer, other] = effect === "added" ? [now, was] : [was, now];
    const values = longer.filter((value) => !other.includes(value));
    if (values.length === 0) return [];

    return [
      {
        where,
        text: describe(values),
        ...(was.length === 0 ? {} : { before: was.join(", ") }),
        ...(now.length === 0 ? {} : { after: now.join(", ") }),
      },
    ];
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
    (codes) => `the documentation now lists the business ${codes.length === 1 ? "code" : "codes"} ${codes.join(", ")}`,
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
    return `the documentation no longer lists the business ${codes.length === 1 ? "code" : "codes"} ${codes.join(", ")}`;
  }),
};

/** Reports an error status that the definition newly declares. */
export const statusAdded: Rule = {
  kind: "status-added",
  bump: "patch",
  change: "the documentation lists a new HTTP error status",
  why: "all errors have the same type, whatever their status",
  oasdiff: ["response-non-success-status-added"],
  find: inEachList(
    STATUSES,
    "added",
    (statuses) =>
      `the documentation now lists the HTTP error ${statuses.length === 1 ? "status" : "statuses"} ${statuses.join(", ")}`,
  ),
};

/** Reports an error status that the definition no longer declares. */
export const statusRemoved: Rule = {
  kind: "status-removed",
  bump: "minor",
  change: "the documentation no longer lists an HTTP error status",
  why: "all errors have the same type, but code that checks the HTTP status may depend on it",
  oasdiff: ["response-non-success-status-removed"],
  find: inEachList(
    STATUSES,
    "removed",
    (statuses) =>
      `the documentation no longer lists the HTTP error ${statuses.length === 1 ? "status" : "statuses"} ${statuses.join(", ")}`,
  ),
};
