import type { CallOptions, ClientOptions, Outcome } from "../../src/index.ts";
import type { TestClient } from "../test-client.ts";
import type { BrokenServer, Script } from "./broken-server.ts";
import type { Certificate } from "./certificate.ts";
import type { TestClock } from "./test-clock.ts";

/** What a case uses while it runs and afterwards. */
export interface Scene {
  readonly client: TestClient;
  readonly server: BrokenServer;
  readonly clock: TestClock;
  /** Aborts the call. */
  readonly controller: AbortController;
  /** The events of the hooks, in order. */
  readonly events: readonly Event[];
}

/** One event of a hook. */
export interface Event {
  readonly hook: "onRequest" | "onResponse" | "onRetry" | "onAnomaly";
  readonly event: object;
}

/**
 * How a call is billed: it was not sent, it was sent and unbilled (301, 302, 500), it failed for good and unbilled, its
 * billing is unknown, or it was billed.
 */
export type Billing = "not-sent" | "unbilled" | "final" | "unknown" | "billed";

/** The expected outcome of a call. */
export interface Expected {
  /** The `kind` of the error, or `success`. */
  readonly kind: string;
  readonly billing: Billing;
  readonly attempts: number;
  /** How many requests the server received. */
  readonly requests: number;
  /** Further fields of the error or the result. */
  readonly has?: object;
}

/** One form of a fault. */
export interface Case {
  readonly serve?: Script;
  readonly certificate?: Certificate;
  /** The options of the client, for a server on that port. */
  readonly client?: (port: number, controller: AbortController) => ClientOptions | Promise<ClientOptions>;
  /** Whether timers are fake, so that time passes only if the case advances them. */
  readonly isFrozen?: boolean;
  readonly call?: CallOptions;
  /** Makes the call. Default: a plain call. */
  readonly run?: (scene: Scene) => Promise<Outcome<unknown>>;
  readonly expected: Expected;
  /** Checks further expectations. */
  readonly also?: (scene: Scene, outcome: Outcome<unknown>) => void | Promise<void>;
}

/** One fault. */
export interface Row {
  /** What goes wrong; the title of its test. */
  readonly name: string;
  readonly cases: readonly Case[];
}
