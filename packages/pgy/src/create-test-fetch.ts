import { createPlatformTestFetch, type TestFetch, type TestFetchOptions } from "@justone-clients/core/testing";
import type { PgyMethods } from "./generated/client.ts";
import { examples } from "./generated/examples.ts";
import { operations } from "./generated/operations.ts";

/**
 * Makes a `fetch` that answers the Pugongying (Xiaohongshu creator marketplace) operations from made-up examples, for tests without a network.
 *
 * @see https://docs.justoneapi.com
 */
export function createTestFetch(options: TestFetchOptions = {}): TestFetch<PgyMethods> {
  return createPlatformTestFetch<PgyMethods>(operations, examples, options);
}
