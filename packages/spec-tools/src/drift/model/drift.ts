/** The kinds of release a change can require, by its effect on a TypeScript user; smallest first. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;

/** One of `BUMPS`. */
export type Bump = (typeof BUMPS)[number];

/** An operation affected by a change, with the changed part before and after, as published. */
export interface ChangedOperation {
  /** `METHOD /path`. */
  readonly operation: string;
  /** The name of its client method. */
  readonly method: string;
  /** The parameter, the JSON path in `data`, or another part of the operation; empty for the whole operation. */
  readonly where: string;
  /** Absent if the part is new. */
  readonly before?: string;
  /** Absent if the part was removed. */
  readonly after?: string;
  /**
   * What to use now: an operation as `METHOD /path`, the new name or type of a parameter, or the values that it accepts as JSON
   * with commas between them. Absent if none is known.
   */
  readonly replacement?: string;
}

/** One change of a platform. It can affect several operations. */
export interface DriftChange {
  /** `METHOD /path` of the first affected operation. */
  readonly operation: string;
  /** The stable id of the rule that found it. */
  readonly kind: string;
  readonly bump: Bump;
  /** As in `ChangedOperation`; empty if it differs between the operations. */
  readonly where: string;
  /** The change in one line, without the operation's name. It may quote published text. */
  readonly text: string;
  /** All affected operations (at least one), sorted. */
  readonly operations: readonly ChangedOperation[];
}

/** What changed in a platform. */
export interface PlatformDrift {
  readonly name: string;
  /** The bump to release: the bump of the rules, corrected by the result of the compiler check. */
  readonly bump: Bump;
  /** The bump according to the rules only. */
  readonly rules: Bump;
  /** The result of the compiler check; absent if both documents are equal. */
  readonly compiler?: CompilerResult;
  /** Breaking changes first. */
  readonly changes: readonly DriftChange[];
}

/** What changed between two snapshots of the published API. */
export interface Drift {
  /** The largest bump of all platforms. */
  readonly bump: Bump;
  /** The names of the compared snapshots: a release, a file, a git revision or this checkout. */
  readonly base: string;
  readonly head: string;
  readonly platforms: readonly PlatformDrift[];
  /** Notes for the reader, one line each, e.g. that the pull needs --accept-removals or that oasdiff is not installed. */
  readonly notes: readonly string[];
}

/** The largest of these bumps; `none` for an empty list. */
export function biggestBump(bumps: readonly Bump[]): Bump {
  return BUMPS.findLast((bump) => bumps.includes(bump)) ?? "none";
}

/** A use of an operation that compiled against the old types and fails against the new ones. */
export interface CompileError {
  /** `METHOD /path` of the operation that the failing line uses. */
  readonly operation: string;
  /**
   * The parameter or the JSON path in `data` that the line uses, e.g. `data.items[].user.id`: `[]` is an item of an array,
   * `.*` a value of a map, and a key that is not an identifier is quoted in brackets. Empty for the whole operation.
   */
  readonly where: string;
  /** The message of the compiler, shortened, without file paths. */
  readonly message: string;
}

/** The result of compiling code written for the old types of a platform against the new types. */
export interface CompilerResult {
  /** Whether the code fails to compile. */
  readonly breaks: boolean;
  /** One error per failing path. A type that an operation uses at several paths is reported at the first one. */
  readonly errors: readonly CompileError[];
}

/** Whether any platform changed. */
export function hasDrift({ bump, platforms }: Drift): boolean {
  return bump !== "none" || platforms.some(isTouched);
}

/** Whether a platform has a change or a compile error. */
export function isTouched({ bump, changes, compiler }: PlatformDrift): boolean {
  return bump !== "none" || changes.length > 0 || compiler?.breaks === true;
}

/** Sorts by bump, breaking changes first. Items with the same bump keep their order. */
export function sortByBump<T extends { readonly bump: Bump }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => BUMPS.indexOf(b.bump) - BUMPS.indexOf(a.bump));
}

/** A finding of oasdiff. */
export interface OasdiffFinding {
  /** The id of the check that found it. */
  readonly check: string;
  /** `METHOD /path`; empty if the finding is not about an operation. */
  readonly operation: string;
  /** The bump for its severity, after the overrides in severity-levels.txt. */
  readonly bump: Bump;
  readonly text: string;
}
