import { PROCESS_RUNTIMES } from "./process-runtimes.ts";
import { programTarget } from "./program-target.ts";
import { findChromium, runInChromium } from "./run-in-chromium.ts";
import { runInWorkerd } from "./run-in-workerd.ts";
import type { Target } from "./target.ts";
import { typescriptTarget } from "./typescript-target.ts";

/** Everything the packed packages are tried with: each runtime and each version of TypeScript they promise. */
export const TARGETS: readonly Target[] = [
  ...PROCESS_RUNTIMES.map(programTarget),
  programTarget({ name: "workerd", userAgent: /^Cloudflare-Workers$/, run: runInWorkerd }),
  programTarget({
    name: "chromium",
    userAgent: /HeadlessChrome\//,
    missing: async () => {
      return (await findChromium()) === undefined ? "Chromium is not installed: apt-get install chromium" : undefined;
    },
    run: runInChromium,
  }),
  ...["5.4", "5.9", "6", "7"].map(typescriptTarget),
];
