import { releaseCatalogue, renameSummary, startPublisher } from "@justone-clients/publisher-simulator";
import { makeRelease } from "@justone-clients/publisher-simulator/fixtures";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { makePullCheckout, readTree, TEA } from "../../pull/pull-checkout.ts";
import { buildProcess, pullProcess } from "../../pull/pull-process.ts";

type Tree = Record<string, string>;

const CHANGED = renameSummary(makeRelease(), "GET /api/tea/get-leaf/v1", "Leaf Facts");

async function treeOf(root: string): Promise<Tree> {
  return Object.fromEntries([...(await readTree(root))].map(([file, text]) => [file.slice(root.length), text]));
}

interface PulledCheckout {
  readonly url: string;
  /** Copies the checkout that has the first release and returns the root of the copy. */
  readonly copy: () => Promise<string>;
  readonly before: Tree;
  /** The tree after an undisturbed pull of the second release. */
  readonly expected: Tree;
  /** Duration of that pull in ms. */
  readonly durationMs: number;
}

/** Makes a checkout with the first release, and lets the publisher serve the second. */
async function makePulledCheckout(): Promise<PulledCheckout> {
  const publisher = await startPublisher(releaseCatalogue(makeRelease()));
  onTestFinished(() => publisher.close());
  const { root, pull } = await makePullCheckout(TEA);
  await pull(publisher.url);
  publisher.serve(releaseCatalogue(CHANGED));
  const copy = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), "justone-killed-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await cp(root, folder, { recursive: true });
    return folder;
  };
  const whole = await copy();
  const { code, durationMs } = await pullProcess(whole, publisher.url);
  expect(code).toBe(0);
  return { url: publisher.url, copy, before: await treeOf(root), expected: await treeOf(whole), durationMs };
}

describe("a killed pull", () => {
  it("keeps every byte if a pull is killed at 20 random points, and succeeds the next time", async () => {
    const { url, copy, before, expected, durationMs } = await makePulledCheckout();
    expect(expected).not.toEqual(before);
    let killed = 0;
    while (killed < 20) {
      const root = await copy();
      const { signal } = await pullProcess(root, url, { afterMs: Math.random() * durationMs });
      // The pull ended before the kill.
      if (signal !== "SIGKILL" || JSON.stringify(await treeOf(root)) === JSON.stringify(expected)) continue;
      killed++;
      await buildProcess(root);
      expect(await treeOf(root)).toEqual(before);
      expect(await pullProcess(root, url)).toMatchObject({ code: 0 });
      expect(await treeOf(root)).toEqual(expected);
    }
  });

  it("undoes with the next command a pull that was killed between two renames", async () => {
    const { url, copy, before, expected } = await makePulledCheckout();
    const states = new Set<string>();
    let step = 1;
    for (; ; step++) {
      const root = await copy();
      const { signal } = await pullProcess(root, url, { atRename: step });
      if (signal !== "SIGKILL") break;
      states.add(JSON.stringify(await treeOf(root)));
      await buildProcess(root);
      expect(await treeOf(root)).toEqual(before);
      expect(await pullProcess(root, url)).toMatchObject({ code: 0 });
      expect(await treeOf(root)).toEqual(expected);
    }
    // The pull renames at least the changed definition, its Chinese texts and the lock. Kills in between leave mixed trees.
    expect(step).toBeGreaterThan(3);
    expect(states.size).toBeGreaterThan(2);
  });
});
