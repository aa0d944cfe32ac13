import { REPOSITORY_ROOT, runProcess } from "@justone-clients/test-kit";
import { cp, glob, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { onTestFinished } from "vitest";

const EXCLUDED: ReadonlySet<string> = new Set(["node_modules", "dist", "reports", ".turbo", ".git"]);

/** Makes a temporary folder that is removed when the test ends. */
async function makeFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "justone-clones-")));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Copies this checkout with its uncommitted changes, lets `prepare` edit the copy, and commits it to a new repository. */
export async function commitCheckout(root: string, prepare?: (root: string) => Promise<void>): Promise<void> {
  await cp(REPOSITORY_ROOT, root, { recursive: true, filter: (file) => !EXCLUDED.has(basename(file)) });
  await prepare?.(root);
  const author = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  await runProcess(root, "git", "init", "--quiet");
  await runProcess(root, "git", "add", "--all");
  await runProcess(root, "git", ...author, "commit", "--quiet", "--message=The checkout as it is");
}

/** A repository to clone. It is removed with its clones when the test ends. */
interface Origin {
  /** Clones the repository, installs its dependencies without network, and returns the folder of the clone. */
  readonly clone: (name: string) => Promise<string>;
}

// One fast test file per package is enough to show where the results of a task come from.
const KEPT: ReadonlySet<string> = new Set(["resolve-options.test.ts", "contract.test.ts"]);

// The cache stores the output of a task, so a task must not see the token.
const SECRETS_TEST = `import { expect, it } from "vitest";

it("finds no cache settings of turbo in the environment", () => {
  expect(Object.keys(process.env).filter((name) => /^TURBO_(API|TEAM|TOKEN)/.test(name))).toEqual([]);
});
`;

/** Commits this checkout with a few of its tests to a repository to clone. */
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

/** Reads the files that match the patterns, in Base64, by relative path. */
export async function readTree(root: string, patterns: readonly string[]): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for await (const entry of glob(patterns, { cwd: root, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) texts[relative(root, file)] = await readFile(file, "base64");
  }
  return texts;
}
