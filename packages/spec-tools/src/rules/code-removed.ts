import { inEachPair, type Rule } from "./rule.ts";

/** A business code the definition names no more. */
export const codeRemoved: Rule = {
  kind: "code-removed",
  bump: "none",
  change: "the envelope names a business code no more",
  why: "the client still knows it: it may well be answered",
  oasdiff: ["response-property-enum-value-removed"],
  find: inEachPair(
    ({
      before: {
        normal: { codes: was },
      },
      after: {
        normal: { codes: now },
      },
    }) => {
      const removed = (now === undefined ? undefined : was?.filter((code) => !now.includes(code))) ?? [];
      if (removed.length === 0) return [];
      const text = `its docs name the business ${removed.length === 1 ? "code" : "codes"} ${removed.join(", ")} no more`;
      return [{ where: "code", text, before: `${was?.join(", ")}`, after: `${now?.join(", ")}` }];
    },
  ),
};
