import type { Drift } from "@justone-clients/spec-tools";

/** The steps for each release, in this order. */
export const STEPS = ["drift", "pull", "build", "generate", "types", "contract", "methods", "compiler"] as const;

/** The result of one step. */
export interface ReplayStep {
  readonly name: (typeof STEPS)[number];
  readonly durationMs: number;
  /** Why it failed; absent if it succeeded. */
  readonly problem?: string;
}

/** The result for one release. */
export interface ReplayedRelease {
  /** The name of its file. */
  readonly file: string;
  /** The date in its file name, e.g. `2026-04-23`; absent without a date. */
  readonly date?: string;
  /** The changes since the previous release; absent for the first one, and if the comparison failed. */
  readonly drift?: Drift;
  /** The numbers of published operations and of tombstones, by platform. */
  readonly platforms: readonly { readonly name: string; readonly published: number; readonly tombstones: number }[];
  /** The removals that the pull refused until they were accepted. */
  readonly acceptedRemovals: readonly string[];
  readonly steps: readonly ReplayStep[];
}

/** The results for a folder of releases. */
export interface Replay {
  readonly releases: readonly ReplayedRelease[];
  readonly durationMs: number;
  /** The number of transitions by bump. */
  readonly bumps: Readonly<Record<Drift["bump"], number>>;
  /** The steps that failed, e.g. `007-20260423.json: types`. */
  readonly failed: readonly string[];
  /** Transitions for which rules and compiler differ, e.g. `007-20260423.json: rednote`. */
  readonly disagreements: readonly string[];
}
