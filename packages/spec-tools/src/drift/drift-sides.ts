import type { Drift } from "./drift.ts";
import type { DriftState } from "../states/drift-state.ts";

/** A platform on both sides. */
export interface PlatformSides {
  readonly name: string;
  readonly base: DriftState;
  readonly head: DriftState;
}

/** What is to be compared. */
export interface DriftSides extends Pick<Drift, "base" | "head" | "notes"> {
  readonly platforms: readonly PlatformSides[];
}
