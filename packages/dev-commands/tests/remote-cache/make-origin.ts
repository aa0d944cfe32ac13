import { glob, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { runProcess } from "@justone-clients/test-kit";
import { commitCheckout, makeFolder } from "./commit-checkout.ts";

/** A repository to clone, gone with its clones when the test ends. */
export interface Origin {
  /** Clones it and installs what the lockfile says, without a network; gives back the folder of the clone. */
  readonly clone: (name: string) => Promise<string>;
}

// One quick file of tests a package: what is shown is where results come from, and all tests run elsewhere anyway.
const KEPT: ReadonlySet<string> = new Set(["plan.test.ts", "contract.test.ts"]);

// What a task prints is stored with its results, so it may not know the token.
const SECRETS_TEST = `import { expect, it } from "vitest";

it("sees nothing of what turbo was told", () => {
  expect(Object.keys(process.env).filter((name) => /^TURBO_(API|TEAM|TOKEN)/.test(name))).toEqual([]);
});
`;

/** Commits the checkout as it is, with few of its tests, to be cloned. */
export async function makeOrigin(): Promise<Origin> {
  const folder = await makeFolder();
  const origin = join(folder, "origin");
  await commitCheckout(origin, async (root) => {
    await dropTests(root);
    await writeFile(join(root, "packages/core/src/secrets.test.ts"), SECRETS_TEST);
  });
  return {
    clone: async (name) => {
      const clone = join(folder, name);
      await runProcess(folder, "git", "clone", "--quiet", origin, clone);
      await runProcess(clone, "pnpm", "install", "--offline", "--frozen-lockfile");
      return clone;
    },
  };
}

async function dropTests(root: string): Promise<void> {
  for await (const file of glob("packages/*/{src,tests}/**/*.test.ts", { cwd: root })) {
    if (!KEPT.has(basename(file))) await rm(join(root, file));
  }
}
