import { canonicalJson, type JsonObject } from "../../lib/json.ts";
import type { NormalisedOperation } from "../snapshot/normalise-operation.ts";
import type { DriftOperation } from "../snapshot/drift-snapshot.ts";
import { isTombstone, type OperationPair } from "../snapshot/snapshot-pair.ts";
import { fieldLine } from "./field-text-rules.ts";
import { shownHighlights, useCaseTexts } from "./remark-rules.ts";
import { atOperation, inEachPair, type Rule } from "./rule.ts";

/** Reports a new address of a definition. */
export const sourceMoved: Rule = {
  kind: "source-moved",
  bump: "patch",
  change: "the definition has a new address",
  why: "docstrings link to this address",
  find: inEachPair(({ before, after }) => {
    const [was, now] = [before.lock.source, after.lock.source];
    if (was === now) return [];
    return [{ where: "", text: "the documentation has a new address", before: was, after: now }];
  }),
};

/** Reports a changed list of API servers in the published document. */
export const serversChanged: Rule = {
  kind: "servers-changed",
  bump: "none",
  change: "the published list of servers changed",
  why: "for review only: a client never takes its base URL from a document",
  find: ({ base, head }) => {
    const [before, after] = [base.servers.join("\n"), head.servers.join("\n")];
    // If the servers of one snapshot are unknown, a change cannot be detected.
    if (before === after || before === "" || after === "") return [];
    const details = {
      where: "servers",
      text: "the published servers changed; the client keeps its base URL",
      before,
      after,
    };
    const published = [...head.operations.values()].filter((operation) => !isTombstone(operation));
    return published.map((operation) => atOperation(operation, details));
  },
};

/** Reports a changed operationId of the published definition. */
export const operationIdChanged: Rule = {
  kind: "operation-id-changed",
  bump: "none",
  change: "the published operationId changed",
  why: "method names are derived from the path",
  oasdiff: ["api-operation-id-removed", "api-operation-id-added"],
  find: inEachPair(({ before, after }) => {
    const [was, now] = [before.published["operationId"], after.published["operationId"]];
    if (was === now) return [];
    const text = "the published operationId changed; the method keeps its name";
    return [{ where: "operationId", text, ...textField("before", was), ...textField("after", now) }];
  }),
};

function textField<Side extends string>(side: Side, value: unknown): Partial<Record<Side, string>> {
  return typeof value === "string" ? ({ [side]: value } as Record<Side, string>) : {};
}

/** Reports changed tags. */
export const tagChanged: Rule = {
  kind: "tag-changed",
  bump: "none",
  change: "the tags of an operation changed",
  why: "no name is derived from a tag",
  oasdiff: ["api-tag-added", "api-tag-removed"],
  find: inEachPair(({ before, after }) => {
    const [was, now] = [serializeTags(before.published), serializeTags(after.published)];
    return was === now ? [] : [{ where: "tags", text: "the tags changed", before: was, after: now }];
  }),
};

function serializeTags({ tags }: JsonObject): string {
  return canonicalJson(Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string").toSorted() : []);
}

// What other kinds compare of an extension. Changes of its other members are reported here.
const OWN_KINDS: ReadonlyMap<string, (operation: DriftOperation) => string> = new Map([
  ["x-docs-hidden", ({ hidden }) => `${hidden}`],
  ["x-contract-status", ({ contractStatus }) => contractStatus ?? ""],
  ["x-recommended", ({ built }) => `${built["x-recommended"]}`],
  ["x-highlights", shownHighlights],
  ["x-use-cases", ({ built }) => useCaseTexts(built["x-use-cases"])],
  ["x-response-field-descriptions", fieldTextsOf],
  ["x-key-response-fields", fieldTextsOf],
]);

function fieldTextsOf({ shownTexts }: DriftOperation): string {
  const lines = [...shownTexts.values()].map(({ path, text }) => `${path}: ${fieldLine(text)}`);
  return lines.toSorted().join("\n");
}

/** Reports changed `x-…` fields of an operation. */
export const extensionChanged: Rule = {
  kind: "extension-changed",
  bump: "none",
  change: "an `x-…` field of an operation was added, removed or changed",
  why: "no type and no method depends on it",
  find: inEachPair((pair) => {
    const [before, after] = [pair.before.published, pair.after.published];
    const names = Object.keys({ ...before, ...after })
      .filter((name) => name.startsWith("x-") && !hasOwnKind(name, pair))
      .filter((name) => serializeExtension(name, before) !== serializeExtension(name, after))
      .toSorted();
    if (names.length === 0) return [];
    const list = (side: JsonObject): string => {
      return names
        .flatMap((name) => (Object.hasOwn(side, name) ? [`${name}: ${serializeExtension(name, side)}`] : []))
        .join("\n");
    };
    const text = names
      .map(
        (name) =>
          `${name} ${describeExtensionChange(serializeExtension(name, before), serializeExtension(name, after))}`,
      )
      .join(", ");
    const [was, now] = [list(before), list(after)];
    const beforeAfter = { ...(was === "" ? {} : { before: was }), ...(now === "" ? {} : { after: now }) };
    return [{ where: names.join(", "), text, group: "extensions", ...beforeAfter }];
  }),
};

function hasOwnKind(name: string, { before, after }: OperationPair): boolean {
  const compared = OWN_KINDS.get(name);
  return compared !== undefined && compared(before) !== compared(after);
}

function serializeExtension(name: string, operation: JsonObject): string {
  const value = Object.hasOwn(operation, name) ? operation[name] : undefined;
  return value === undefined ? "" : canonicalJson(value);
}

function describeExtensionChange(was: string, now: string): string {
  if (was === "") return "was added";
  return now === "" ? "was removed" : "changed";
}

/** Reports changed declarations of the envelope fields other than `code` and `data`. */
export const envelopeChanged: Rule = {
  kind: "envelope-changed",
  bump: "none",
  change: "the declaration of the envelope fields other than `code` and `data` changed",
  why: "the client has its own envelope type, because the declaration does not match the responses",
  // A list of codes that is new or removed as a whole is reported here, not as single codes.
  oasdiff: ["response-property-enum-value-added", "response-property-enum-value-removed"],
  find: inEachPair(({ before, after }) => {
    const [was, now] = [serializeEnvelope(before.normal), serializeEnvelope(after.normal)];
    if (was === now) return [];
    return [
      {
        where: "envelope",
        text: "the declared fields of the response envelope changed; the client has its own type for it",
        before: was,
        after: now,
      },
    ];
  }),
};

function serializeEnvelope({ envelope, codes }: NormalisedOperation): string {
  return canonicalJson(codes === undefined ? envelope : { ...envelope, code: "a list of business codes" });
}
