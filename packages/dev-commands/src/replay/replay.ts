import type { Drift } from "@justone-clients/spec-tools";

/** What is done with each release, in this order. */
export const STEPS = ["drift", "pull", "build", "generate", "types", "contract", "kept", "compiler"] as const;

/** How one step ended. */
export interface ReplayStep {
  readonly name: (typeof STEPS)[number];
  readonly durationMs: number;
  /** Why it failed; absent where it did not. */
  readonly problem?: string;
}

/** What came of one release. */
export interface ReplayedRelease {
  /** The name of its file. */
  readonly file: string;
  /** The day its file is named after, e.g. `2026-04-23`; absent where it names none. */
  readonly date?: string;
  /** What changed since the release before; absent for the first one, and where that could not be found out. */
  readonly drift?: Drift;
  /** How many operations are published, and how many are tombstones, by platform. */
  readonly platforms: readonly { readonly name: string; readonly published: number; readonly tombstones: number }[];
  /** What the pull asked a person about before it took it: what would be gone at once. */
  readonly acceptedRemovals: readonly string[];
  readonly steps: readonly ReplayStep[];
}

/** What came of a folder of releases. */
export interface Replay {
  readonly releases: readonly ReplayedRelease[];
  readonly durationMs: number;
  /** How many transitions there were by their bump. */
  readonly bumps: Readonly<Record<Drift["bump"], number>>;
  /** The steps that failed, e.g. `007-20260423.json: types`. */
  readonly failed: readonly string[];
  /** Where the rules and the compiler differ, e.g. `007-20260423.json: rednote`. */
  readonly disagreements: readonly string[];
}
