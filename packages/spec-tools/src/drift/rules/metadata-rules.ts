import { canonicalJson, type JsonObject } from "../../lib/json.ts";
import type { NormalisedOperation } from "../snapshot/normalise-operation.ts";
import { isTombstone } from "../snapshot/snapshot-pair.ts";
import { atOperation, inEachPair, type Rule } from "./rule.ts";

/** The address of a definition, which docstrings link to. */
export const sourceMoved: Rule = {
  kind: "source-moved",
  bump: "patch",
  change: "its definition has another address",
  why: "docstrings link to it",
  find: inEachPair(({ before, after }) => {
    const [was, now] = [before.lock.source, after.lock.source];
    if (was === now) return [];
    return [{ where: "", text: "its docs are at another address", before: was, after: now }];
  }),
};

/** The addresses the publisher names as the API's. */
export const serversChanged: Rule = {
  kind: "servers-changed",
  bump: "none",
  change: "the publisher names other servers",
  why: "a person looks at it: an address from a document is never followed",
  find: ({ base, head }) => {
    const [before, after] = [base.servers.join("\n"), head.servers.join("\n")];
    // Where none is known of one side, none has changed.
    if (before === after || before === "" || after === "") return [];
    const details = { where: "servers", text: "other servers are named; they are not followed", before, after };
    const published = [...head.operations.values()].filter((operation) => !isTombstone(operation));
    return published.map((operation) => atOperation(operation, details));
  },
};

/** The publisher's name of an operation. */
export const operationIdChanged: Rule = {
  kind: "operation-id-changed",
  bump: "none",
  change: "the publisher's operationId is another one",
  why: "names of methods come from the path",
  oasdiff: ["api-operation-id-removed", "api-operation-id-added"],
  find: inEachPair(({ before, after }) => {
    const [was, now] = [before.published["operationId"], after.published["operationId"]];
    if (was === now) return [];
    const text = "its operationId is another one";
    return [{ where: "operationId", text, ...textField("before", was), ...textField("after", now) }];
  }),
};

function textField<Side extends string>(side: Side, value: unknown): Partial<Record<Side, string>> {
  return typeof value === "string" ? ({ [side]: value } as Record<Side, string>) : {};
}

/** How the publisher's docs group an operation. */
export const tagChanged: Rule = {
  kind: "tag-changed",
  bump: "none",
  change: "its tags are others",
  why: "nothing is named after a tag",
  oasdiff: ["api-tag-added", "api-tag-removed"],
  find: inEachPair(({ before, after }) => {
    const [was, now] = [serializeTags(before.published), serializeTags(after.published)];
    return was === now ? [] : [{ where: "tags", text: "its tags are others", before: was, after: now }];
  }),
};

function serializeTags({ tags }: JsonObject): string {
  return canonicalJson(Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string").toSorted() : []);
}

/** An `x-…` of an operation. */
export const extensionChanged: Rule = {
  kind: "extension-changed",
  bump: "none",
  change: "an `x-…` of it is new, gone or another",
  why: "no type and no method depends on one",
  find: inEachPair(({ before: { published: before }, after: { published: after } }) => {
    const names = Object.keys({ ...before, ...after })
      .filter((name) => name.startsWith("x-") && serializeExtension(name, before) !== serializeExtension(name, after))
      .toSorted();
    if (names.length === 0) return [];
    const list = (side: JsonObject): string =>
      names.map((name) => `${name}: ${serializeExtension(name, side)}`).join("\n");
    const text = names
      .map(
        (name) =>
          `${name} ${describeExtensionChange(serializeExtension(name, before), serializeExtension(name, after))}`,
      )
      .join(", ");
    return [{ where: names.join(", "), text, group: "extensions", before: list(before), after: list(after) }];
  }),
};

function serializeExtension(name: string, operation: JsonObject): string {
  const value = Object.hasOwn(operation, name) ? operation[name] : undefined;
  return value === undefined ? "" : canonicalJson(value);
}

function describeExtensionChange(was: string, now: string): string {
  if (was === "") return "is new";
  return now === "" ? "is gone" : "is another";
}

/** What the definition says of the envelope around `code` and `data`. */
export const envelopeChanged: Rule = {
  kind: "envelope-changed",
  bump: "none",
  change: "the envelope's other fields are declared otherwise",
  why: "the envelope is typed by us: what is said of it was never quite true",
  // A list of codes where there was none says nothing new of any code.
  oasdiff: ["response-property-enum-value-added", "response-property-enum-value-removed"],
  find: inEachPair(({ before, after }) => {
    const [was, now] = [serializeEnvelope(before.normal), serializeEnvelope(after.normal)];
    if (was === now) return [];
    return [{ where: "envelope", text: "declares other fields around data", before: was, after: now }];
  }),
};

function serializeEnvelope({ envelope, codes }: NormalisedOperation): string {
  return canonicalJson(codes === undefined ? envelope : { ...envelope, code: "a list of business codes" });
}
