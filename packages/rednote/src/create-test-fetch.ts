import { createPlatformTestFetch, type TestFetch, type TestFetchOptions } from "@justone-clients/core/testing";
import type { RednoteMethods } from "./generated/client.ts";
import { examples } from "./generated/examples.ts";
import { operations } from "./generated/operations.ts";

/**
 * Makes a `fetch` that answers the RedNote (Xiaohongshu) operations from made-up examples, for tests without a network.
 *
 * @see https://docs.justoneapi.com
 */
export function createTestFetch(options: TestFetchOptions = {}): TestFetch<RednoteMethods> {
  return createPlatformTestFetch<RednoteMethods>(operations, examples, options);
}
