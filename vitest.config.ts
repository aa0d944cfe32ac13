import { fileURLToPath } from "node:url";

// On a busy machine a test takes many times as long as on an idle one, so this limit only ends a test that hangs.
const HANG_MS = 60 * 60_000;

/** The settings of the tests of every package. No test or hook has its own time limit. */
export default {
  test: {
    // Without a new worker and new imports for each file, the tests of core take less than half the processor time.
    isolate: false,
    testTimeout: HANG_MS,
    hookTimeout: HANG_MS,
    teardownTimeout: HANG_MS,
    expect: { poll: { timeout: HANG_MS } },
    globalSetup: fileURLToPath(new URL("packages/test-kit/src/setup/set-up-tests.ts", import.meta.url)),
  },
};
