import type { CallOptions, ClientOptions, Outcome } from "../../src/index.ts";
import type { TestClient } from "../test-client.ts";
import type { BrokenServer, Script } from "./broken-server.ts";
import type { Certificate } from "./certificate.ts";
import type { TestClock } from "./test-clock.ts";

/** What a case has at hand while it runs, and afterwards. */
export interface Scene {
  readonly client: TestClient;
  readonly server: BrokenServer;
  readonly clock: TestClock;
  /** Ends the call, as a caller does. */
  readonly controller: AbortController;
  /** What the hooks were told, in order. */
  readonly events: readonly Event[];
}

/** Something a hook was told. */
export interface Event {
  readonly hook: "onRequest" | "onResponse" | "onRetry" | "onDrift";
  readonly event: object;
}

/** What a call has to come to. */
export interface Expected {
  /** The `kind` of the error, or `success`. */
  readonly kind: string;
  /** The billing class of FAULTS.md; F for what was free in the end. */
  readonly billing: "N" | "F" | "T" | "U" | "B";
  readonly attempts: number;
  /** How many requests the server saw. */
  readonly requests: number;
  /** What else the error or the result has. */
  readonly has?: object;
}

/** One way a fault of a row may come. */
export interface Case {
  readonly serve?: Script;
  readonly certificate?: Certificate;
  /** The options of the client, for a server on that port. */
  readonly client?: (port: number, controller: AbortController) => ClientOptions | Promise<ClientOptions>;
  /** Time stands still, unless the case lets it pass. */
  readonly isFrozen?: boolean;
  readonly call?: CallOptions;
  /** The call; a plain one unless given. */
  readonly run?: (scene: Scene) => Promise<Outcome<unknown>>;
  readonly expected: Expected;
  /** Looks at what there is besides. */
  readonly also?: (scene: Scene, outcome: Outcome<unknown>) => void | Promise<void>;
}

/** One row of the table of faults. */
export interface Row {
  readonly number: number;
  readonly text: string;
  readonly cases: readonly Case[];
}
