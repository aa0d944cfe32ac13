import { inEachPair, type Rule } from "./rule.ts";

/** A business code the definition did not name before. */
export const codeAdded: Rule = {
  kind: "code-added",
  bump: "minor",
  change: "the envelope names another business code",
  why: "the union of codes is open; the code wants a row in specs/publisher.json",
  oasdiff: ["response-property-enum-value-added"],
  find: inEachPair(
    ({
      before: {
        normal: { codes: was },
      },
      after: {
        normal: { codes: now },
      },
    }) => {
      const added = (was === undefined ? undefined : now?.filter((code) => !was.includes(code))) ?? [];
      if (added.length === 0) return [];
      const text = `its docs name the business ${added.length === 1 ? "code" : "codes"} ${added.join(", ")} too`;
      return [{ where: "code", text, before: `${was?.join(", ")}`, after: `${now?.join(", ")}` }];
    },
  ),
};
