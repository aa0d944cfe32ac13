/** How many requests were sent, and what became of them. */
export interface UsageCounts {
  /** Requests that were sent, repetitions included. */
  readonly calls: number;
  /** Those that were answered with a code that is paid for. */
  readonly billed: number;
  /** Those that are known to be free. */
  readonly unbilled: number;
  /** Those nobody can tell of from here: check the account. */
  readonly unknown: number;
}

/** A call that a dry run did not send. */
export interface PlannedCall {
  /** The operation as `METHOD /path`. */
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What a client has spent. */
export interface Usage extends UsageCounts {
  /** The same by operation, as `METHOD /path`. */
  readonly byOperation: Readonly<Record<string, UsageCounts>>;
  /** What a dry run would have sent, in order. */
  readonly planned: readonly PlannedCall[];
}
