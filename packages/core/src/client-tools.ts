import type { Usage } from "./usage.ts";

/** What every client has besides its operations. */
export interface ClientTools {
  /** What the client has spent so far; a copy that does not change. */
  readonly usage: () => Usage;
  /** Ends every call that is under way, with an `AbortedError`. Nothing of the client is left behind then; a call made later works. */
  readonly close: () => void;
}
