/** Ends what a client has under way. */
export interface Closing {
  /** How to end each attempt and each wait that is under way. */
  readonly open: Set<(reason: unknown) => void>;
  /** How many times the client was closed, so that a call knows of it that is between an attempt and a wait. */
  readonly times: () => number;
  readonly close: () => void;
}

/** Why the calls end that were under way. */
export function closedReason(): Error {
  return new Error("The client was closed.");
}

/** Makes the {@link Closing} of a client. */
export function createClosing(): Closing {
  const open = new Set<(reason: unknown) => void>();
  let times = 0;
  return {
    open,
    times: () => times,
    close: () => {
      times += 1;
      for (const end of open) end(closedReason());
    },
  };
}
