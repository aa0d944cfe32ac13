import { compareStates } from "./compare-states.ts";
import { judgePlatforms } from "./compiler/judge-platforms.ts";
import { biggestBump, type Bump, type Drift, type PlatformDrift, type Verdict } from "./model/drift.ts";
import type { DriftState } from "./snapshot/drift-state.ts";

/**
 * What changed between two sides, what it breaks, and which bump follows. The rules say it in words; the compiler decides
 * whether it breaks.
 *
 * @throws CommandError (exit code 1) where oasdiff cannot be run, (3) where the compiler cannot
 */
export async function findDrift(root: string, { platforms, ...facts }: DriftSides): Promise<Drift> {
  const pairs = platforms.map(({ name, base, head }) => ({
    platform: name,
    base: base.document,
    head: head.document,
  }));
  const [ruled, verdicts] = await Promise.all([
    Promise.all(platforms.map(({ name, base, head }) => compareStates(name, base, head))),
    judgePlatforms(root, pairs),
  ]);
  const judged = ruled.map((platform) => settle(platform, verdicts.get(platform.name)));
  return { bump: biggestBump(judged.map(({ bump }) => bump)), ...facts, platforms: judged };
}

/** Whether the rules and the compiler say the same of a platform; yes where the compiler was not asked. */
export function agrees({ rules, compiler }: PlatformDrift): boolean {
  return compiler === undefined || compiler.breaks === (rules === "major");
}

function settle(platform: PlatformDrift, verdict: Verdict | undefined): PlatformDrift {
  if (verdict === undefined) return platform;
  return { ...platform, bump: settleBump(platform, verdict), compiler: verdict };
}

// The compiler knows whether it is major; of less than that the rules know more.
function settleBump({ rules, changes }: PlatformDrift, { breaks }: Verdict): Bump {
  if (breaks) return "major";
  return rules === "major" ? biggestBump(["minor", ...changes.map(({ bump }) => bump).filter(isMild)]) : rules;
}

function isMild(bump: Bump): boolean {
  return bump !== "major";
}

/** A platform on both sides. */
interface PlatformSides {
  readonly name: string;
  readonly base: DriftState;
  readonly head: DriftState;
}

/** What is to be compared. */
export interface DriftSides extends Pick<Drift, "base" | "head" | "notes"> {
  readonly platforms: readonly PlatformSides[];
}
