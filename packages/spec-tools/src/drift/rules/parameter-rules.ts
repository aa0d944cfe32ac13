import type { Parameter } from "../../definitions/operation.ts";
import { describeParameter, parameterChanges } from "../snapshot/parameter-changes.ts";
import { inEachPair, inEachParameter, type Rule } from "./rule.ts";

/** Reports a new parameter that every call has to pass. */
export const requiredParameterAdded: Rule = {
  kind: "required-parameter-added",
  bump: "major",
  change: "a required parameter was added",
  why: "calls without it do not compile",
  oasdiff: [
    "new-required-request-parameter",
    "new-required-request-property",
    "new-required-request-property-with-default",
  ],
  find: inEachPair((pair) => {
    const added = parameterChanges(pair).added.filter(({ required }) => required);
    return added.map((one) => ({
      where: one.name,
      text: `the required parameter ${one.name} was added; pass it in every call`,
      after: describeParameter(one),
    }));
  }),
};

/** Reports a new parameter that calls may leave out. */
export const parameterAdded: Rule = {
  kind: "parameter-added",
  bump: "minor",
  change: "an optional parameter was added",
  why: "calls may pass it",
  oasdiff: ["new-optional-request-parameter", "new-optional-request-property"],
  find: inEachPair((pair) => {
    const added = parameterChanges(pair).added.filter(({ required }) => !required);
    return added.map((one) => ({
      where: one.name,
      text: `the optional parameter ${one.name} was added`,
      after: describeParameter(one),
    }));
  }),
};

/** Reports a removed parameter, whether it was required or optional. */
export const parameterRemoved: Rule = {
  kind: "parameter-removed",
  bump: "major",
  change: "a required or optional parameter was removed",
  why: "an object literal that contains it does not compile",
  oasdiff: ["request-parameter-removed", "request-parameter-removed-with-deprecation", "request-property-removed"],
  find: inEachPair((pair) => {
    const { added, removed } = parameterChanges(pair);
    return removed.map((one) => {
      const successor = added.find(({ name }) => isSpelledAlike(name, one.name));
      return {
        where: one.name,
        text: `the parameter ${one.name} was removed; remove it from calls`,
        before: describeParameter(one),
        ...(successor === undefined ? {} : { replacement: successor.name }),
      };
    });
  }),
};

// E.g. noteId and note_id.
function isSpelledAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.replaceAll(/[_-]/g, "").toLowerCase());
  return one === other;
}

/** Reports a renamed parameter. */
export const parameterRenamed: Rule = {
  kind: "parameter-renamed",
  bump: "major",
  change: "a parameter was renamed: the old name was removed, and a new one accepts the same values",
  why: "an object literal that contains the old name does not compile",
  oasdiff: [
    "request-parameter-removed",
    "request-parameter-removed-with-deprecation",
    "new-optional-request-parameter",
    "new-required-request-parameter",
    "request-property-removed",
    "new-required-request-property",
    "new-required-request-property-with-default",
    "new-optional-request-property",
  ],
  find: inEachPair((pair) => {
    return parameterChanges(pair).renamed.map(({ before, after }) => {
      const beforeAfter = {
        before: `${before.name}: ${describeParameter(before)}`,
        after: `${after.name}: ${describeParameter(after)}`,
      };
      const text = `the parameter ${before.name} was renamed to ${after.name}`;
      return { where: before.name, text, ...beforeAfter, replacement: after.name };
    });
  }),
};

/** Reports an optional parameter that became required. */
export const parameterBecameRequired: Rule = {
  kind: "parameter-became-required",
  bump: "major",
  change: "an optional parameter became required",
  why: "calls without it do not compile",
  oasdiff: [
    "request-parameter-became-required",
    "request-property-became-required",
    "request-property-became-required-with-default",
  ],
  find: inEachParameter(({ before, after }) => {
    return after.required && !before.required
      ? `the parameter ${after.name} is now required; pass it in every call`
      : undefined;
  }),
};

/** Reports a required parameter that became optional. */
export const parameterBecameOptional: Rule = {
  kind: "parameter-became-optional",
  bump: "minor",
  change: "a required parameter became optional",
  why: "calls may leave it out",
  oasdiff: ["request-parameter-became-optional", "request-property-became-optional"],
  find: inEachParameter(({ before, after }) => {
    return before.required && !after.required ? `the parameter ${after.name} is now optional` : undefined;
  }),
};

/** How parameters are sent. */
const LOCATIONS: Readonly<Record<Parameter["in"], string>> = {
  query: "query string",
  form: "form body",
  header: "headers",
};

/** Reports parameters that moved between the query string, a form body and the headers. */
export const parameterLocationChanged: Rule = {
  kind: "parameter-place-changed",
  bump: "major",
  change: "parameters moved between the query string, a form body and the headers",
  why: "`client.GET` and `client.POST` take them as `params.query`, `body` or `params.header`; the method stays the same",
  oasdiff: [
    "request-body-added-required",
    "request-body-removed",
    "new-required-request-parameter",
    "new-optional-request-parameter",
    "request-parameter-removed",
    "request-parameter-removed-with-deprecation",
    "request-property-removed",
    "new-required-request-property",
    "new-required-request-property-with-default",
    "new-optional-request-property",
  ],
  find: inEachPair((pair) => {
    const [was, now] = [pair.before.built.location, pair.after.built.location];
    const all =
      was === now ? [] : [{ where: "", text: movedText("the parameters", was, now), before: was, after: now }];
    const single = parameterChanges(pair).same.filter(({ before, after }) => {
      return before.in !== after.in && [before, after].some((one) => one.in === "header");
    });
    return [
      ...all,
      ...single.map(({ before, after }) => {
        const text = movedText(`the parameter ${after.name}`, before.in, after.in);
        return { where: after.name, text, before: before.in, after: after.in };
      }),
    ];
  }),
};

function movedText(subject: string, was: Parameter["in"], now: Parameter["in"]): string {
  return `${subject} moved from the ${LOCATIONS[was]} to the ${LOCATIONS[now]}; calls of the method stay the same`;
}
