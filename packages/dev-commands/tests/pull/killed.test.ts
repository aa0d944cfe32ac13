import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { releaseCatalogue, renameSummary, startPublisher } from "@justone-clients/publisher-simulator";
import { makeRelease } from "@justone-clients/publisher-simulator/fixtures";
import { makePullCheckout, readTree, TEA } from "./pull-checkout.ts";
import { otherProcess, pullProcess } from "./pull-process.ts";

type Tree = Record<string, string>;

const CHANGED = renameSummary(makeRelease(), "GET /api/tea/get-leaf/v1", "Leaf Facts");

async function treeOf(root: string): Promise<Tree> {
  return Object.fromEntries([...(await readTree(root))].map(([file, text]) => [file.slice(root.length), text]));
}

/** A checkout with the first release, before a publisher that has the second. */
async function makePulled(): Promise<{
  url: string;
  copy: () => Promise<string>;
  before: Tree;
  wanted: Tree;
  durationMs: number;
}> {
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
  return { url: publisher.url, copy, before: await treeOf(root), wanted: await treeOf(whole), durationMs };
}

describe("a pull that is killed", () => {
  it("at 20 random points leaves every byte as it was, and the next pull succeeds", { timeout: 120_000 }, async () => {
    const { url, copy, before, wanted, durationMs } = await makePulled();
    expect(wanted).not.toEqual(before);
    let killed = 0;
    while (killed < 20) {
      const root = await copy();
      const { signal } = await pullProcess(root, url, { afterMs: Math.random() * durationMs });
      // It had come to its end before its time was up.
      if (signal !== "SIGKILL" || JSON.stringify(await treeOf(root)) === JSON.stringify(wanted)) continue;
      killed++;
      await otherProcess(root);
      expect(await treeOf(root)).toEqual(before);
      expect(await pullProcess(root, url)).toMatchObject({ code: 0 });
      expect(await treeOf(root)).toEqual(wanted);
    }
  });

  it("while it puts its files in place is undone by whatever runs next", { timeout: 120_000 }, async () => {
    const { url, copy, before, wanted } = await makePulled();
    const states = new Set<string>();
    let step = 1;
    for (; ; step++) {
      const root = await copy();
      const { signal } = await pullProcess(root, url, { atRename: step });
      if (signal !== "SIGKILL") break;
      states.add(JSON.stringify(await treeOf(root)));
      await otherProcess(root);
      expect(await treeOf(root)).toEqual(before);
      expect(await pullProcess(root, url)).toMatchObject({ code: 0 });
      expect(await treeOf(root)).toEqual(wanted);
    }
    // The definition that changed, its Chinese texts, and the lock; in between the tree was neither old nor new.
    expect(step).toBeGreaterThan(3);
    expect(states.size).toBeGreaterThan(2);
  });
});
