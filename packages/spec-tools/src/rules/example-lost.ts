import { inEachPair, type Rule } from "./rule.ts";

/** A published example that is gone. */
export const exampleLost: Rule = {
  kind: "example-lost",
  bump: "none",
  change: "its example is gone",
  why: "what was seen of answers stays, and so do the types",
  find: inEachPair(({ before, after }) => {
    const isLost = before.example !== undefined && after.example === undefined;
    return isLost ? [{ where: "data", text: "its example is gone; the types stay" }] : [];
  }),
};
