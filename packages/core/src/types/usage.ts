/** How many requests were sent, by how they were billed. */
export interface UsageCounts {
  /** Requests that were sent, retries included. */
  readonly calls: number;
  /** Requests that were billed. */
  readonly billed: number;
  /** Requests that were not billed. */
  readonly unbilled: number;
  /** Requests that may have been billed. The account at Just One API shows whether they were. */
  readonly unknown: number;
}

/** A call that a dry run did not send. */
export interface DryRunCall {
  /** The operation as `METHOD /path`. */
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The usage of a client. */
export interface Usage extends UsageCounts {
  /** The counts of each operation, by `METHOD /path`. */
  readonly byOperation: Readonly<Record<string, UsageCounts>>;
  /** The calls that a dry run did not send, in order. */
  readonly dryRunCalls: readonly DryRunCall[];
}
