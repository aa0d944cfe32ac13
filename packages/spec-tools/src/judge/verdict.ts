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
export interface Verdict {
  /** Whether it fails to compile against the new types. */
  readonly breaks: boolean;
  /** One for each place that fails; a shared type is told at the first place of an operation where it stands. */
  readonly errors: readonly CompileError[];
}
