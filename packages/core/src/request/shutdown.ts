/** Ends the running calls of a client. */
export interface Shutdown {
  /** Listeners that end the running attempts and waits. */
  readonly listeners: Set<(reason: unknown) => void>;
  /** How many times the client was closed. A call of an earlier generation stops at its next attempt or wait. */
  readonly generation: number;
  readonly close: () => void;
}

/** Creates the {@link Shutdown} of a client. */
export function createShutdown(): Shutdown {
  const listeners = new Set<(reason: unknown) => void>();
  const shutdown = {
    listeners,
    generation: 0,
    close: () => {
      shutdown.generation += 1;
      for (const listener of listeners) listener(closedReason());
    },
  };
  return shutdown;
}

/** The reason of calls that `close` ends. */
export function closedReason(): Error {
  return new Error("The client was closed.");
}
