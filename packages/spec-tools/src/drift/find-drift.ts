import { CommandError } from "../lib/command-error.ts";
import { compareSnapshots } from "./compare-snapshots.ts";
import { checkWithCompiler } from "./compiler/check-with-compiler.ts";
import { biggestBump, type Bump, type CompilerResult, type Drift, type PlatformDrift } from "./model/drift.ts";
import { findOasdiff } from "./oasdiff/run-oasdiff.ts";
import type { DriftSnapshot } from "./snapshot/drift-snapshot.ts";

/** What the comparison depends on besides its input. */
export interface DriftEnvironment {
  /** Default {@link findOasdiff}. */
  readonly findProgram?: typeof findOasdiff;
  /** Whether CI runs the comparison. Default: the environment variable `CI` is `true`. */
  readonly isCi?: boolean;
}

/**
 * Finds what changed between two snapshots, what it breaks, and which bump follows. The rules describe the changes; the
 * compiler decides whether they break code; oasdiff finds changes that no rule knows. A machine without oasdiff gets a note.
 *
 * @throws CommandError (exit code 1) if oasdiff cannot be run, or is not installed in CI, (3) if the generated code cannot
 * be compiled
 */
export async function findDrift(
  root: string,
  { platforms, notes, ...facts }: DriftInput,
  { findProgram = findOasdiff, isCi = process.env["CI"] === "true" }: DriftEnvironment = {},
): Promise<Drift> {
  const program = await findProgram();
  const hasOasdiff = program !== undefined;
  if (!hasOasdiff && isCi)
    throw new CommandError(
      1,
      `${NOT_INSTALLED}. CI requires it: run the job on Linux x64 and install optional dependencies.`,
    );
  const pairs = platforms.map(({ name, base, head }) => ({
    platform: name,
    base: base.document,
    head: head.document,
  }));
  const [ruled, compilerResults] = await Promise.all([
    Promise.all(
      platforms.map(({ name, base, head }) => compareSnapshots(name, base, head, () => Promise.resolve(program))),
    ),
    checkWithCompiler(root, pairs),
  ]);
  const platformDrifts = ruled.map((platform) => applyCompilerResult(platform, compilerResults.get(platform.name)));
  return {
    bump: biggestBump(platformDrifts.map(({ bump }) => bump)),
    ...facts,
    platforms: platformDrifts,
    notes: hasOasdiff ? notes : [...notes, `${NOT_INSTALLED}. ${RULES_ONLY}`],
  };
}

const NOT_INSTALLED = `oasdiff is not installed for ${process.platform} ${process.arch}`;
const RULES_ONLY = "The rules and the compiler ran; a change that neither of them finds is missing from this report";

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
