import { biggestBump, BUMPS, type DriftChange } from "./drift.ts";
import type { Finding, Rule } from "../rules/rule.ts";

/** What one rule found. */
export interface RuleFindings {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
}

/** Tells one fact once, however many operations it goes for; breaking ones first, then in the order of the rules. */
export function groupFindings(found: readonly RuleFindings[]): DriftChange[] {
  const changes = found.flatMap(({ rule, findings }) => {
    const groups = Map.groupBy(findings, ({ group, text, bump }) => JSON.stringify([bump, group ?? text]));
    return [...groups.values()].map((members) => oneChange(rule, members)).toSorted(byOperation);
  });
  return changes.toSorted((a, b) => BUMPS.indexOf(b.bump) - BUMPS.indexOf(a.bump));
}

function oneChange(rule: Rule, findings: readonly Finding[]): DriftChange {
  const sorted = findings.toSorted(byOperation);
  const [texts, places] = [new Set(sorted.map(({ text }) => text)), new Set(sorted.map(({ where }) => where))];
  return {
    operation: sorted[0]?.operation ?? "",
    kind: rule.kind,
    bump: biggestBump(sorted.map(({ bump }) => bump ?? rule.bump)),
    where: places.size === 1 ? (sorted[0]?.where ?? "") : "",
    text: texts.size === 1 ? (sorted[0]?.text ?? "") : rule.change,
    operations: sorted.map(({ text: _text, group: _group, bump: _bump, ...operation }) => operation),
  };
}

function byOperation(a: { readonly operation: string }, b: { readonly operation: string }): number {
  return a.operation === b.operation ? 0 : a.operation < b.operation ? -1 : 1;
}
