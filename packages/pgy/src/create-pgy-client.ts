import type { ClientOptions } from "@justone-clients/core";
import { createClient } from "@justone-clients/core/platform";
import type { PgyClient } from "./generated/client.ts";
import { operations } from "./generated/operations.ts";

/**
 * Creates a client of the Pugongying (Xiaohongshu creator marketplace) operations.
 *
 * @throws ConfigurationError for an option that cannot be used
 * @see https://docs.justoneapi.com
 */
export function createPgyClient(options: ClientOptions = {}): PgyClient {
  return createClient<PgyClient>(operations, options);
}
