import type { ClientForIntegers, ClientOptions, Integers } from "@justone-clients/core";
import { createClient } from "@justone-clients/core/platform";
import type { PgyClient } from "./generated/client.ts";
import { operations } from "./generated/operations.ts";

/**
 * Creates a client of the Pugongying (Xiaohongshu creator marketplace) operations.
 *
 * @throws ConfigurationError for an option that cannot be used
 * @see https://docs.justoneapi.com
 */
export function createPgyClient<Mode extends Integers | undefined = "number">(
  options: ClientOptions<Mode> = {},
): ClientForIntegers<PgyClient, Mode> {
  return createClient<PgyClient, Mode>(operations, options);
}
