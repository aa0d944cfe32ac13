import { canonicalJson } from "../gate/canonical-json.ts";
import type { NormalOperation } from "../states/normalise-operation.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** What the definition says of the envelope around `code` and `data`. */
export const envelopeChanged: Rule = {
  kind: "envelope-changed",
  bump: "none",
  change: "the envelope's other fields are declared otherwise",
  why: "the envelope is typed by us: what is said of it was never quite true",
  // A list of codes where there was none says nothing new of any code.
  oasdiff: ["response-property-enum-value-added", "response-property-enum-value-removed"],
  find: inEachPair(({ before, after }) => {
    const [was, now] = [print(before.normal), print(after.normal)];
    if (was === now) return [];
    return [{ where: "envelope", text: "declares other fields around data", before: was, after: now }];
  }),
};

function print({ envelope, codes }: NormalOperation): string {
  return canonicalJson(codes === undefined ? envelope : { ...envelope, code: "a list of business codes" });
}
