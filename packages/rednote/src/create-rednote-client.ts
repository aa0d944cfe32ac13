import type { ClientOptions } from "@justone-clients/core";
import { createClient, type PathGet } from "@justone-clients/core/platform";
import type { RednoteMethods, RednotePaths, SafeRednoteMethods } from "./generated/client.ts";
import { operations } from "./generated/operations.ts";

/** A client of the RedNote (Xiaohongshu) operations: one method an operation. */
export interface RednoteClient extends RednoteMethods {
  /** The same methods, giving back an outcome instead of throwing for a call that fails. */
  readonly safe: SafeRednoteMethods;
  /** Calls an operation by its path, as openapi-fetch does; gives back the envelope as it was sent. */
  readonly GET: PathGet<RednotePaths>;
}

/**
 * Makes a client of the RedNote (Xiaohongshu) operations.
 *
 * @throws ConfigurationError for a base URL or a timeout that cannot be used
 * @see https://docs.justoneapi.com
 */
export function createRednoteClient(options: ClientOptions = {}): RednoteClient {
  return createClient<RednoteClient>(operations, options);
}
