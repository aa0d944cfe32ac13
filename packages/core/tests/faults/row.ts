import { expect } from "vitest";
import type { CallOptions, ClientOptions, Outcome } from "../../src/index.ts";
import type { TestClient } from "../test-client.ts";
import type { BrokenServer, Script } from "./broken-server.ts";
import type { Certificate } from "./certificate.ts";
import type { TestClock } from "../test-clock.ts";

/** The client, server and events of a case, for its functions. */
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
 * How a call is billed: `unbilled` may be retried (codes 301, 302 and 500), `final` is unbilled and must not be retried.
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

/** One variant of a fault. */
export interface Case {
  readonly serve?: Script;
  readonly certificate?: Certificate;
  /** The options of the client, for a server on that port. */
  readonly client?: (port: number, controller: AbortController) => ClientOptions | Promise<ClientOptions>;
  /** Whether time passes only if the case advances it. */
  readonly usesFakeTimers?: boolean;
  readonly call?: CallOptions;
  /** Makes the call. Default: a plain call. */
  readonly run?: (scene: Scene) => Promise<Outcome<unknown>>;
  readonly expected: Expected;
  /** Checks further expectations. */
  readonly also?: (scene: Scene, outcome: Outcome<unknown>) => void | Promise<void>;
}

/** One fault. */
export interface Row {
  /** What goes wrong; the title of its tests. */
  readonly name: string;
  readonly cases: readonly Case[];
}

/** Creates a {@link Row}. */
export function row(name: string, ...cases: readonly Case[]): Row {
  return { name, cases };
}

/** A case in which the server runs the script. */
export function serves(serve: Script, expected: Expected, more: Omit<Case, "serve" | "expected"> = {}): Case {
  return { serve, expected, ...more };
}

/** The outcome of a call that sends one request. */
export function once(kind: string, billing: Billing, has: object = {}): Expected {
  return { kind, billing, attempts: 1, requests: 1, has };
}

/** The outcome of a call that succeeds with its first request. */
export function success(has: object = {}): Expected {
  return once("success", "billed", has);
}

/** Creates a check that the call emitted exactly these kinds of anomalies. */
export function emitsAnomalies(...kinds: readonly string[]): NonNullable<Case["also"]> {
  return ({ events }) => {
    const anomalies = events.flatMap(({ hook, event }) =>
      hook === "onAnomaly" && "kind" in event ? [event.kind] : [],
    );
    expect(anomalies).toEqual(kinds);
  };
}
