import { isDeepStrictEqual } from "node:util";
import { serializeLossless } from "../lib/json.ts";
import { biggestBump, BUMPS, type DriftChange, type OasdiffFinding, type PlatformDrift } from "./model/drift.ts";
import { oasdiffDocument } from "./oasdiff/oasdiff-document.ts";
import { findOasdiff, runOasdiff } from "./oasdiff/run-oasdiff.ts";
import type { Finding, Rule } from "./rules/rule.ts";
import { RULES, unexplainedFinding } from "./rules/rules.ts";
import type { DriftSnapshot } from "./snapshot/drift-snapshot.ts";
import { pairSnapshots } from "./snapshot/snapshot-pair.ts";

/**
 * Compares two snapshots of a platform by the rules and, if it is installed, with oasdiff. The compiler check is a separate step.
 *
 * @throws CommandError (exit code 1) if oasdiff cannot be run
 */
export async function compareSnapshots(
  name: string,
  base: DriftSnapshot,
  head: DriftSnapshot,
  findProgram: typeof findOasdiff = findOasdiff,
): Promise<PlatformDrift> {
  const snapshots = pairSnapshots(base, head);
  const found = RULES.map((rule): RuleFindings => ({ rule, findings: rule.find(snapshots) }));
  const program = await findProgram();
  const unexplained = program === undefined ? [] : findUnexplained(found, await oasdiffFindings(program, base, head));
  const remaining: RuleFindings = {
    rule: unexplainedFinding,
    findings: unexplainedFinding.find({ ...snapshots, unexplained }),
  };
  const changes = groupFindings([...found, remaining]);
  const bump = biggestBump(changes.map((change) => change.bump));
  return { name, bump, rules: bump, changes };
}

// Equal documents have no findings, so the process is not started for them.
async function oasdiffFindings(program: string, base: DriftSnapshot, head: DriftSnapshot): Promise<OasdiffFinding[]> {
  const [was, now] = [oasdiffDocument(base), oasdiffDocument(head)];
  return isDeepStrictEqual(was, now) ? [] : runOasdiff(program, was, now);
}

// A finding is explained if a rule that lists its check reports a change of the same operation.
function findUnexplained(found: readonly RuleFindings[], findings: readonly OasdiffFinding[]): OasdiffFinding[] {
  const known = new Set(
    found.flatMap(({ rule: { oasdiff = [] }, findings: own }) => {
      const ids = own.flatMap(({ operation, before }) => [operation, before]);
      return ids.flatMap((id) => oasdiff.map((check) => `${check} ${id}`));
    }),
  );
  return findings.filter(({ check, operation }) => !known.has(`${check} ${operation}`));
}

/** The findings of one rule. */
interface RuleFindings {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
}

/** Joins the same change of several operations into one. Breaking changes come first, then the order of the rules. */
export function groupFindings(found: readonly RuleFindings[]): DriftChange[] {
  const changes = found.flatMap(({ rule, findings }) => {
    const groups = Map.groupBy(findings, ({ group, text, bump }) => serializeLossless([bump, group ?? text]));
    return [...groups.values()].map((members) => toChange(rule, members)).toSorted(byOperation);
  });
  return changes.toSorted((a, b) => BUMPS.indexOf(b.bump) - BUMPS.indexOf(a.bump));
}

function toChange(rule: Rule, findings: readonly Finding[]): DriftChange {
  const sorted = findings.toSorted(byOperation);
  const [texts, locations] = [new Set(sorted.map(({ text }) => text)), new Set(sorted.map(({ where }) => where))];
  return {
    operation: sorted[0]?.operation ?? "",
    kind: rule.kind,
    bump: biggestBump(sorted.map(({ bump }) => bump ?? rule.bump)),
    where: locations.size === 1 ? (sorted[0]?.where ?? "") : "",
    text: texts.size === 1 ? (sorted[0]?.text ?? "") : rule.change,
    operations: sorted.map(({ text: _text, group: _group, bump: _bump, ...operation }) => operation),
  };
}

function byOperation(a: { readonly operation: string }, b: { readonly operation: string }): number {
  return a.operation === b.operation ? 0 : a.operation < b.operation ? -1 : 1;
}
