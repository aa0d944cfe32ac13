import { compareSnapshots } from "./compare-snapshots.ts";
import { checkWithCompiler } from "./compiler/check-with-compiler.ts";
import { biggestBump, type Bump, type CompilerResult, type Drift, type PlatformDrift } from "./model/drift.ts";
import type { DriftSnapshot } from "./snapshot/drift-snapshot.ts";

/**
 * Finds what changed between two snapshots, what it breaks, and which bump follows. The rules describe the changes; the
 * compiler decides whether they break code.
 *
 * @throws CommandError (exit code 1) if oasdiff cannot be run, (3) if the generated code cannot be compiled
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

/** Whether the rules and the compiler agree about a platform. True if the compiler did not run. */
export function rulesAgreeWithCompiler({ rules, compiler }: PlatformDrift): boolean {
  return compiler === undefined || compiler.breaks === (rules === "major");
}

function applyCompilerResult(platform: PlatformDrift, compilerResult: CompilerResult | undefined): PlatformDrift {
  if (compilerResult === undefined) return platform;
  return { ...platform, bump: finalBump(platform, compilerResult), compiler: compilerResult };
}

// Only the compiler decides between major and less; below major, the rules decide.
function finalBump({ rules, changes }: PlatformDrift, { breaks }: CompilerResult): Bump {
  if (breaks) return "major";
  return rules === "major" ? biggestBump(["minor", ...changes.map(({ bump }) => bump).filter(isBelowMajor)]) : rules;
}

function isBelowMajor(bump: Bump): boolean {
  return bump !== "major";
}

/** The two snapshots of a platform. */
interface PlatformInput {
  readonly name: string;
  readonly base: DriftSnapshot;
  readonly head: DriftSnapshot;
}

/** The snapshots to compare. */
export interface DriftInput extends Pick<Drift, "base" | "head" | "notes"> {
  readonly platforms: readonly PlatformInput[];
}
