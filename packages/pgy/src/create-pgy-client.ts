import type { ClientOptions } from "@justone-clients/core";
import { createClient, type PathGet } from "@justone-clients/core/platform";
import type { PgyMethods, PgyPaths, SafePgyMethods } from "./generated/client.ts";
import { operations } from "./generated/operations.ts";

/** A client of the Pugongying operations: one method an operation. */
export interface PgyClient extends PgyMethods {
  /** The same methods, giving back an outcome instead of throwing for a call that fails. */
  readonly safe: SafePgyMethods;
  /** Calls an operation by its path, as openapi-fetch does; gives back the envelope as it was sent. */
  readonly GET: PathGet<PgyPaths>;
}

/**
 * Makes a client of the Pugongying operations.
 *
 * @throws ConfigurationError for a base URL or a timeout that cannot be used
 * @see https://docs.justoneapi.com
 */
export function createPgyClient(options: ClientOptions = {}): PgyClient {
  return createClient<PgyClient>(operations, options);
}
