import type { ContractStatus } from "../../definitions/envelope-schema.ts";
import { schemaDisagreements } from "../../inference/schema-disagreements.ts";
import type { DriftOperation } from "../snapshot/drift-snapshot.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** Reports a changed claim of the publisher about the schema of a response. */
export const contractStatusChanged: Rule = {
  kind: "contract-status-changed",
  bump: "none",
  change: "the publisher marks the schema of a response differently: verified, partial, pending, stale or not at all",
  why: "only a verified schema takes precedence over observed types; types that change are reported separately",
  find: inEachPair(({ before, after }) => {
    const [was, now] = [describeStatus(before.contractStatus), describeStatus(after.contractStatus)];
    if (was === now) return [];
    const text = `the published schema was ${was} and is now ${now}`;
    return [{ where: "x-contract-status", text, before: was, after: now }];
  }),
};

function describeStatus(status: ContractStatus | undefined): string {
  return status ?? "not marked";
}

/** Reports a published schema that is not verified and excludes observed types. */
export const schemaDisagrees: Rule = {
  kind: "schema-disagrees",
  bump: "none",
  change: "a published schema that is not verified excludes types that were observed",
  why: "the observed types stay",
  find: inEachPair(({ before, after }) => {
    const known = new Set(disagreementsOf(before).map(({ path, published }) => `${path} ${published}`));
    return disagreementsOf(after)
      .filter(({ path, published }) => !known.has(`${path} ${published}`))
      .map(({ path, published, observed }) => {
        const text = `${path} is published as ${published}, but was observed as ${observed}; the observed type stays`;
        return { where: path, text, before: observed, after: published };
      });
  }),
};

function disagreementsOf({
  declared,
  contractStatus,
  observed,
}: DriftOperation): ReturnType<typeof schemaDisagreements> {
  if (declared === undefined || contractStatus === "verified") return [];
  return schemaDisagreements(observed.data, declared);
}
