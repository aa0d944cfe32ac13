import { inEachPair, type Rule } from "./rule.ts";

/** Where the parameters of an operation go. */
export const parameterPlaceChanged: Rule = {
  kind: "parameter-place-changed",
  bump: "major",
  change: "its parameters go into a form and went into the query, or the other way round",
  why: "`client.POST` takes them as a body or as a query; the method stays as it is",
  oasdiff: [
    "request-body-added-required",
    "request-body-removed",
    "new-required-request-parameter",
    "new-optional-request-parameter",
    "request-parameter-removed",
    "request-parameter-removed-with-deprecation",
  ],
  find: inEachPair(({ before, after }) => {
    const [was, now] = [before.built.place, after.built.place];
    if (was === now) return [];
    return [{ where: "", text: `its parameters go into the ${now}`, before: was, after: now }];
  }),
};
