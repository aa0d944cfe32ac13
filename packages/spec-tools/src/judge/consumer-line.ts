/** A line of a consumer, and what of an operation it uses. */
export interface ConsumerLine {
  readonly code: string;
  /** `METHOD /path`. */
  readonly operation: string;
  /** As in `CompileError`. */
  readonly where: string;
}

/** A line before it is known whose it is. */
export type OperationLine = Omit<ConsumerLine, "operation">;
