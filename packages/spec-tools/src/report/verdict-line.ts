import type { PlatformDrift } from "../drift/drift.ts";

/** What to say where the rules and the compiler differ; undefined where they agree or none was asked. */
export function verdictLine({ rules, bump, compiler }: PlatformDrift): string | undefined {
  if (compiler === undefined || rules === bump) return undefined;
  return `the rules say ${rules}, the compiler says ${bump}; the compiler wins`;
}
