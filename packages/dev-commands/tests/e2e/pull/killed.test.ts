import { releaseCatalogue, renameSummary, startPublisher } from "@justone-clients/publisher-simulator";
import { makeRelease } from "@justone-clients/publisher-simulator/fixtures";
import { specsBuildCommand, specsPullCommand } from "@justone-clients/spec-tools";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { makePullCheckout, readTree, TEA } from "../../pull/pull-checkout.ts";
import { FILE_OPERATIONS, type KillPoint, pullProcess } from "../../pull/pull-process.ts";
import { runInProcess } from "../../run-command.ts";

const CACHE = "node_modules/.cache/justone-clients";
const JOURNAL = `${CACHE}/swap.json`;

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
  const { code } = await pullProcess(whole, publisher.url);
  expect(code).toBe(0);
  return { url: publisher.url, copy, before: await treeOf(root), expected: await treeOf(whole) };
}

/**
 * Kills a pull before each call of these operations, in a new copy each time, and checks that the next command undoes
 * it and that the next pull succeeds. Returns the number of kills and the different trees that they left.
 */
async function killAtEach(operations: KillPoint["operations"]): Promise<{ kills: number; states: Set<string> }> {
  const { url, copy, before, expected } = await makePulledCheckout();
  expect(expected).not.toEqual(before);
  const states = new Set<string>();
  for (let call = 1; ; call++) {
    const root = await copy();
    const { signal } = await pullProcess(root, url, { operations, call });
    if (signal !== "SIGKILL") return { kills: call - 1, states };
    const state = await treeOf(root);
    states.add(JSON.stringify(state));
    // Without a journal the write is final; only the staged texts remain.
    const isFinal = isDeepStrictEqual(state, expected) && !existsSync(join(root, JOURNAL));
    await runInProcess(root, specsBuildCommand, "--check");
    expect({ call, tree: await treeOf(root) }).toEqual({ call, tree: isFinal ? expected : before });
    const leftovers = (await readdir(join(root, CACHE))).filter((name) => /^swap|\.\d+$/.test(name));
    expect({ call, leftovers }).toEqual({ call, leftovers: [] });
    const next = await runInProcess(root, specsPullCommand, "--docs", url, "--api", url);
    expect({ call, ...next }).toMatchObject({ call, code: 0 });
    expect({ call, tree: await treeOf(root) }).toEqual({ call, tree: expected });
  }
}

describe("a killed pull", () => {
  it("keeps every byte if a pull is killed before any of its file operations, and succeeds the next time", async () => {
    const { kills } = await killAtEach(FILE_OPERATIONS);
    // The pull stages, backs up and renames at least the changed definition, its Chinese texts and the lock.
    expect(kills).toBeGreaterThan(12);
  });

  it("undoes with the next command a pull that was killed between two renames", async () => {
    const { kills, states } = await killAtEach(["rename"]);
    // The pull renames at least three files. Kills in between leave mixed trees.
    expect(kills).toBeGreaterThan(2);
    expect(states.size).toBeGreaterThan(2);
  });
});
