import { isDeepStrictEqual } from "node:util";
import { biggestBump, type PlatformDrift } from "./drift.ts";
import { groupFindings, type RuleFindings } from "./group-findings.ts";
import { oasdiffDocument } from "../oasdiff/oasdiff-document.ts";
import { type OasdiffFinding, runOasdiff } from "../oasdiff/run-oasdiff.ts";
import { RULES } from "../rules/rules.ts";
import { unexplainedFinding } from "../rules/unexplained-finding.ts";
import type { DriftState } from "../states/drift-state.ts";
import { statePair } from "../states/state-pair.ts";

/**
 * What changed of a platform, by the rules; the compiler is asked elsewhere.
 *
 * @throws CommandError (exit code 1) where oasdiff cannot be run
 */
export async function compareStates(name: string, base: DriftState, head: DriftState): Promise<PlatformDrift> {
  const states = statePair(base, head);
  const found = RULES.map((rule): RuleFindings => ({ rule, findings: rule.find(states) }));
  const unexplained = findUnexplained(found, await oasdiffFindings(base, head));
  const others: RuleFindings = {
    rule: unexplainedFinding,
    findings: unexplainedFinding.find({ ...states, unexplained }),
  };
  const changes = groupFindings([...found, others]);
  const bump = biggestBump(changes.map((change) => change.bump));
  return { name, bump, rules: bump, changes };
}

// Where both sides are the same, it need not be started.
async function oasdiffFindings(base: DriftState, head: DriftState): Promise<OasdiffFinding[]> {
  const [was, now] = [oasdiffDocument(base), oasdiffDocument(head)];
  return isDeepStrictEqual(was, now) ? [] : runOasdiff(was, now);
}

// A finding is accounted for by a change of the same operation whose rule names its check.
function findUnexplained(found: readonly RuleFindings[], findings: readonly OasdiffFinding[]): OasdiffFinding[] {
  const known = new Set(
    found.flatMap(({ rule: { oasdiff = [] }, findings: own }) => {
      const ids = own.flatMap(({ operation, before }) => [operation, before]);
      return ids.flatMap((id) => oasdiff.map((check) => `${check} ${id}`));
    }),
  );
  return findings.filter(({ check, operation }) => !known.has(`${check} ${operation}`));
}
