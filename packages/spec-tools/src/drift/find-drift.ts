import { compareSnapshots } from "./compare-snapshots.ts";
import { checkWithCompiler } from "./compiler/check-with-compiler.ts";
import { biggestBump, type Bump, type CompilerResult, type Drift, type PlatformDrift } from "./model/drift.ts";
import type { DriftSnapshot } from "./snapshot/drift-snapshot.ts";

/**
 * What changed between two sides, what it breaks, and which bump follows. The rules say it in words; the compiler decides
 * whether it breaks.
 *
 * @throws CommandError (exit code 1) where oasdiff cannot be run, (3) where the compiler cannot
 */
export async function findDrift(root: string, { platforms, ...facts }: DriftInput): Promise<Drift> {
  const pairs = platforms.map(({ name, base, head }) => ({
    platform: name,
    base: base.document,
    head: head.document,
  }));
  const [ruled, compilerResults] = await Promise.all([
    Promise.all(platforms.map(({ name, base, head }) => compareSnapshots(name, base, head))),
    checkWithCompiler(root, pairs),
  ]);
  const platformDrifts = ruled.map((platform) => applyCompilerResult(platform, compilerResults.get(platform.name)));
  return { bump: biggestBump(platformDrifts.map(({ bump }) => bump)), ...facts, platforms: platformDrifts };
}

/** Whether the rules and the compiler say the same of a platform; yes where the compiler was not asked. */
export function rulesAgreeWithCompiler({ rules, compiler }: PlatformDrift): boolean {
  return compiler === undefined || compiler.breaks === (rules === "major");
}

function applyCompilerResult(platform: PlatformDrift, compilerResult: CompilerResult | undefined): PlatformDrift {
  if (compilerResult === undefined) return platform;
  return { ...platform, bump: finalBump(platform, compilerResult), compiler: compilerResult };
}

// The compiler knows whether it is major; of less than that the rules know more.
function finalBump({ rules, changes }: PlatformDrift, { breaks }: CompilerResult): Bump {
  if (breaks) return "major";
  return rules === "major" ? biggestBump(["minor", ...changes.map(({ bump }) => bump).filter(isBelowMajor)]) : rules;
}

function isBelowMajor(bump: Bump): boolean {
  return bump !== "major";
}

/** A platform on both sides. */
interface PlatformInput {
  readonly name: string;
  readonly base: DriftSnapshot;
  readonly head: DriftSnapshot;
}

/** What is to be compared. */
export interface DriftInput extends Pick<Drift, "base" | "head" | "notes"> {
  readonly platforms: readonly PlatformInput[];
}
