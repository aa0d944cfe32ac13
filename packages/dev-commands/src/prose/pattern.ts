/** A phrase that the prose check refuses. */
export interface Pattern {
  /** The name of the pattern in tests and exceptions. */
  readonly id: string;
  /** What to look for. A space in it also matches a line break of a wrapped sentence. */
  readonly phrase: RegExp;
  /** What to look for in identifiers and file names, split into lower-case words: `layPlan` is "lay plan". */
  readonly name?: RegExp;
  /** Why the phrase is hard to read. */
  readonly reason: string;
  /** What to write instead. */
  readonly suggestion: string;
  /** Limits the pattern to files whose path starts with one of these. Default: all files. */
  readonly only?: readonly string[];
}
