import { describeParameter, parameterChanges } from "../snapshot/parameter-changes.ts";
import { inEachPair, inEachParameter, type Rule } from "./rule.ts";

/** A parameter every call has to give. */
export const requiredParameterAdded: Rule = {
  kind: "required-parameter-added",
  bump: "major",
  change: "a required parameter is new",
  why: "calls lack it",
  oasdiff: [
    "new-required-request-parameter",
    "new-required-request-property",
    "new-required-request-property-with-default",
  ],
  find: inEachPair((pair) => {
    const added = parameterChanges(pair).added.filter(({ required }) => required);
    return added.map((one) => ({
      where: one.name,
      text: `the parameter ${one.name} is new and required`,
      after: describeParameter(one),
    }));
  }),
};

/** A parameter a call may leave out. */
export const parameterAdded: Rule = {
  kind: "parameter-added",
  bump: "minor",
  change: "an optional parameter is new",
  why: "a call may give it",
  oasdiff: ["new-optional-request-parameter", "new-optional-request-property"],
  find: inEachPair((pair) => {
    const added = parameterChanges(pair).added.filter(({ required }) => !required);
    return added.map((one) => ({
      where: one.name,
      text: `the parameter ${one.name} is new`,
      after: describeParameter(one),
    }));
  }),
};

/** A parameter the operation takes no more, an optional one too. */
export const parameterRemoved: Rule = {
  kind: "parameter-removed",
  bump: "major",
  change: "a parameter is gone, an optional one too",
  why: "an object literal that names it does not compile",
  oasdiff: ["request-parameter-removed", "request-parameter-removed-with-deprecation", "request-property-removed"],
  find: inEachPair((pair) => {
    const { removed } = parameterChanges(pair);
    return removed.map((one) => ({
      where: one.name,
      text: `the parameter ${one.name} is gone`,
      before: describeParameter(one),
    }));
  }),
};

/** A parameter with another name that takes the same. */
export const parameterRenamed: Rule = {
  kind: "parameter-renamed",
  bump: "major",
  change: "a parameter is gone, and a new one takes the same",
  why: "an object literal that names the old one does not compile",
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
      return { where: before.name, text: `the parameter ${before.name} is called ${after.name} now`, ...beforeAfter };
    });
  }),
};

/** A parameter no call may leave out any more. */
export const parameterBecameRequired: Rule = {
  kind: "parameter-became-required",
  bump: "major",
  change: "a parameter is required now",
  why: "calls that leave it out fail",
  oasdiff: [
    "request-parameter-became-required",
    "request-property-became-required",
    "request-property-became-required-with-default",
  ],
  find: inEachParameter(({ before, after }) => {
    return after.required && !before.required ? `the parameter ${after.name} is required now` : undefined;
  }),
};

/** A parameter a call may leave out now. */
export const parameterBecameOptional: Rule = {
  kind: "parameter-became-optional",
  bump: "minor",
  change: "a parameter is optional now",
  why: "a call may leave it out",
  oasdiff: ["request-parameter-became-optional", "request-property-became-optional"],
  find: inEachParameter(({ before, after }) => {
    return before.required && !after.required ? `the parameter ${after.name} is optional now` : undefined;
  }),
};

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
    const [was, now] = [before.built.location, after.built.location];
    if (was === now) return [];
    return [{ where: "", text: `its parameters go into the ${now}`, before: was, after: now }];
  }),
};
