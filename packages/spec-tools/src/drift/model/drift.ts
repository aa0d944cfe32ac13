/** How much of a release a change makes, by what a TypeScript user feels; from nothing to most. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;

/** What `BUMPS` lists. */
export type Bump = (typeof BUMPS)[number];

/** An operation a change is of, with what stood there and what stands there now. Both are the publisher's own text. */
export interface ChangedOperation {
  /** `METHOD /path`. */
  readonly operation: string;
  /** The name of its method on a client. */
  readonly method: string;
  /** The parameter, or the JSON path in `data`, or the part of the operation; empty for the operation as a whole. */
  readonly where: string;
  /** Absent where nothing stood there. */
  readonly before?: string;
  /** Absent where nothing stands there now. */
  readonly after?: string;
  /** The call that takes the place of this one, as `METHOD /path`, where one is known. */
  readonly replacement?: string;
}

/** One fact about a platform, whether it goes for one operation or for fifty. */
export interface DriftChange {
  /** `METHOD /path`; the first of them where the fact goes for several. */
  readonly operation: string;
  /** The stable id of the rule that found it. */
  readonly kind: string;
  readonly bump: Bump;
  /** The parameter, or the JSON path in `data`; empty for the operation as a whole, or where it is not the same in all. */
  readonly where: string;
  /** The fact in one line, without the operation's name. It may quote the publisher. */
  readonly text: string;
  /** Every operation it goes for, one at least, sorted. */
  readonly operations: readonly ChangedOperation[];
}

/** What changed of a platform. */
export interface PlatformDrift {
  readonly name: string;
  /** What to release: what the compiler says where it differs from the rules. */
  readonly bump: Bump;
  /** What the rules say by themselves. */
  readonly rules: Bump;
  /** What the compiler says of code written for the old types; absent where no type can have changed. */
  readonly compiler?: CompilerResult;
  /** Breaking ones first. */
  readonly changes: readonly DriftChange[];
}

/** What changed between two states of the published API. */
export interface Drift {
  /** The most any platform needs. */
  readonly bump: Bump;
  /** What was compared: a release, a file or a revision. */
  readonly base: string;
  readonly head: string;
  readonly platforms: readonly PlatformDrift[];
  /** What a person has to know before a pull, in one line each: e.g. that it needs --accept-removals. */
  readonly notes: readonly string[];
}

/** The bigger of some bumps; none where there are none. */
export function biggestBump(bumps: readonly Bump[]): Bump {
  return BUMPS[Math.max(0, ...bumps.map((bump) => BUMPS.indexOf(bump)))] ?? "none";
}

/** A place of a consumer that compiled against the old types and does not against the new ones. */
export interface CompileError {
  /** `METHOD /path` of the operation that line uses. */
  readonly operation: string;
  /**
   * The parameter it uses, or the place in `data`, as `data.items[].user.id`: `[]` is an item of an array, `.*` a value of a
   * map, and a key that is no plain name stands quoted in brackets. Empty for the operation as a whole.
   */
  readonly where: string;
  /** What the compiler says, cut short, without a path of this machine. */
  readonly message: string;
}

/** What the compiler says of code written for the old types of a platform. */
export interface CompilerResult {
  /** Whether it fails to compile against the new types. */
  readonly breaks: boolean;
  /** One for each place that fails; a shared type is told at the first place of an operation where it stands. */
  readonly errors: readonly CompileError[];
}

/** Whether anything changed at all. */
export function hasDrift({ bump, platforms }: Drift): boolean {
  return bump !== "none" || platforms.some(isTouched);
}

/** Whether anything changed of a platform. */
export function isTouched({ bump, changes, compiler }: PlatformDrift): boolean {
  return bump !== "none" || changes.length > 0 || compiler?.breaks === true;
}

/** The same, breaking ones first; else in the order they came in. */
export function sortByBump<T extends { readonly bump: Bump }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => BUMPS.indexOf(b.bump) - BUMPS.indexOf(a.bump));
}

/** What oasdiff found. */
export interface OasdiffFinding {
  /** The name of its check. */
  readonly check: string;
  /** `METHOD /path`; empty for what is of no operation. */
  readonly operation: string;
  /** What its severity makes of it, after the overrides. */
  readonly bump: Bump;
  readonly text: string;
}
