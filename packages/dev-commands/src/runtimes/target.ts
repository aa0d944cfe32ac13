import type { Workbench } from "./make-workbench.ts";

/** What a target came to. */
export interface Finding {
  /** The version that ran, in its own words. */
  readonly version: string;
  /** What is wrong, a line each; empty when all is right. */
  readonly problems: readonly string[];
}

/** Something the packed packages have to work with: a runtime or a compiler. */
export interface Target {
  readonly name: string;
  /** Why it cannot be tried on this machine; undefined when it can. */
  readonly missing?: () => Promise<string | undefined>;
  /** Tries it. What it throws is a problem too. */
  readonly check: (bench: Workbench) => Promise<Finding>;
}
