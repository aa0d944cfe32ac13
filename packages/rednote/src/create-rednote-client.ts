import type { ClientForIntegers, ClientOptions, Integers } from "@justone-clients/core";
import { createClient } from "@justone-clients/core/platform";
import type { RednoteClient } from "./generated/client.ts";
import { operations } from "./generated/operations.ts";

/**
 * Creates a client of the RedNote (Xiaohongshu) operations.
 *
 * @throws ConfigurationError for an option that cannot be used
 * @see https://docs.justoneapi.com
 */
export function createRednoteClient<Mode extends Integers | undefined = "number">(
  options: ClientOptions<Mode> = {},
): ClientForIntegers<RednoteClient, Mode> {
  return createClient<RednoteClient, Mode>(operations, options);
}
