import { REPOSITORY_ROOT, runProcess } from "@justone-clients/test-kit";
import { cp, glob, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { onTestFinished } from "vitest";

const MADE: ReadonlySet<string> = new Set(["node_modules", "dist", "reports", ".turbo", ".git"]);

/** A temporary folder, gone when the test ends. */
async function makeFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "justone-clones-")));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Commits the checkout as it is, its changes included, to a repository of its own, once `prepare` has changed it. */
export async function commitCheckout(root: string, prepare?: (root: string) => Promise<void>): Promise<void> {
  await cp(REPOSITORY_ROOT, root, { recursive: true, filter: (file) => !MADE.has(basename(file)) });
  await prepare?.(root);
  const author = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  await runProcess(root, "git", "init", "--quiet");
  await runProcess(root, "git", "add", "--all");
  await runProcess(root, "git", ...author, "commit", "--quiet", "--message=The checkout as it is");
}

/** A repository to clone, gone with its clones when the test ends. */
interface Origin {
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

/** The bytes of the files these patterns match, in Base64, by path. */
export async function readTree(root: string, patterns: readonly string[]): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for await (const entry of glob(patterns, { cwd: root, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) texts[relative(root, file)] = await readFile(file, "base64");
  }
  return texts;
}
