/** A line of a consumer that compiled against the old types and does not against the new ones. */
export interface CompileError {
  /** `METHOD /path` of the operation that line uses. */
  readonly operation: string;
  /** The parameter or JSON path it uses; empty for the operation as a whole. */
  readonly where: string;
  /** What the compiler says, cut short, without a path of this machine. */
  readonly message: string;
}

/** What the compiler says of code written for the old types of a platform. */
export interface Verdict {
  /** Whether it fails to compile against the new types. */
  readonly breaks: boolean;
  /** One for each line that fails. */
  readonly errors: readonly CompileError[];
}
