import { canonicalJson } from "../../lib/json.ts";
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

/** Another example. Its values are somebody's, so none is shown. */
export const exampleChanged: Rule = {
  kind: "example-changed",
  bump: "none",
  change: "its example is another one",
  why: "what it tells of `data` is a fact of its own; the same shape is none",
  find: inEachPair(({ before: { example: was }, after: { example: now } }) => {
    if (was === undefined || now === undefined || canonicalJson(was) === canonicalJson(now)) return [];
    return [{ where: "data", text: "its example is another one" }];
  }),
};
