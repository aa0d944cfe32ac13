import { createPlatformTestFetch, type TestFetch, type TestFetchOptions } from "@justone-clients/core/testing";
import type { PgyMethods } from "./generated/client.ts";
import { examples } from "./generated/examples.ts";
import { operations } from "./generated/operations.ts";

/**
 * Creates a `fetch` that returns synthetic responses for the Pugongying (Xiaohongshu creator marketplace) operations, for tests without a network.
 *
 * @see https://docs.justoneapi.com
 */
export function createTestFetch(options: TestFetchOptions = {}): TestFetch<PgyMethods> {
  return createPlatformTestFetch<PgyMethods>(operations, examples, options);
}
