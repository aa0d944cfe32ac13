import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PullOptions, type PullResult, pullPublished, syncFiles } from "@justone-clients/spec-tools";
import { onTestFinished } from "vitest";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

/** A checkout in a temporary folder, before its first pull. */
export interface PullCheckout {
  readonly root: string;
  /** Pulls from the publisher at `url` and writes the files. */
  readonly pull: (url: string, options?: PullOptions) => Promise<PullResult & { written: readonly string[] }>;
  /** Reads all files in `specs`, by absolute path. */
  readonly read: () => Promise<Map<string, string>>;
}

/** The platform of `makeRelease` that has two operations. */
export const TEA: Record<string, object> = {
  tea: { title: "Tea", prefix: "/api/tea/", slug: "tea-green-leaf" },
};

/** HTTP options that retry temporary faults almost at once. */
export const QUICK: PullOptions["http"] = { backoffMs: 1, requestTimeoutMs: 5 * 60_000 };

/** Makes a checkout that contains only specs/publisher.json and an empty lock. It is removed when the test ends. */
export async function makePullCheckout(platforms?: Record<string, object>): Promise<PullCheckout> {
  const root = await mkdtemp(join(tmpdir(), "justone-pull-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "specs"));
  const facts = JSON.parse(await readFile(join(REPOSITORY_ROOT, "specs/publisher.json"), "utf8")) as object;
  const publisher = platforms === undefined ? facts : { ...facts, platforms };
  await writeFile(join(root, "specs/publisher.json"), JSON.stringify(publisher));
  await writeFile(join(root, "specs/lock.json"), '{\n  "definitions": {}\n}\n');
  return {
    root,
    pull: async (url, options) => {
      const pulled = await pullPublished(root, { docs: url, api: url, http: QUICK, ...options });
      const { written } = await syncFiles(root, pulled.files);
      return { ...pulled, written };
    },
    read: () => readTree(root),
  };
}

/** Reads all files in the `specs` folder of a checkout, by absolute path. */
export async function readTree(root: string): Promise<Map<string, string>> {
  const entries = await readdir(join(root, "specs"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.map(async (file): Promise<[string, string]> => [file, await readFile(file, "utf8")]),
  );
  return new Map(texts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
