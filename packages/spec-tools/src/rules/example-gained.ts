import { inEachPair, type Rule } from "./rule.ts";

/** An example where none was published. */
export const exampleGained: Rule = {
  kind: "example-gained",
  bump: "none",
  change: "an example is published where there was none",
  why: "what it tells of `data` is a fact of its own",
  find: inEachPair(({ before, after }) => {
    const isGained = before.example === undefined && after.example !== undefined;
    return isGained ? [{ where: "data", text: "an example is published" }] : [];
  }),
};
