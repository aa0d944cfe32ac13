import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  dropExamples,
  editOperation,
  hide,
  type JsonObject,
  type PublisherSimulator,
  releaseCatalogue,
  removeOperation,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import { leafId, makeLeaves, replaceExampleData } from "./make-leaves.ts";
import { makePullCheckout, type PullCheckout, TEA } from "./pull-checkout.ts";

let publisher: PublisherSimulator;

beforeEach(async () => {
  publisher = await startPublisher({ docs: new Map(), examples: new Map() });
});
afterEach(() => publisher.close());

/** Pulls a release, then lets the publisher serve the next one. */
async function makePulledCheckout(count: number, next: (release: JsonObject) => JsonObject): Promise<PullCheckout> {
  const checkout = await makePullCheckout(TEA);
  publisher.serve(releaseCatalogue(makeLeaves(count)));
  await checkout.pull(publisher.url);
  publisher.serve(releaseCatalogue(next(makeLeaves(count))));
  return checkout;
}

function firstLeaves(count: number): string[] {
  return Array.from({ length: count }, (_, index) => leafId(index + 1));
}

const withoutFirst = (count: number) => {
  return (release: JsonObject): JsonObject => firstLeaves(count).reduce(removeOperation, release);
};

const withoutExamples = (count: number) => {
  return (release: JsonObject): JsonObject => dropExamples(release, (id) => firstLeaves(count).includes(id));
};

/** Pulls a release with a mass removal and returns the lines of the error message. */
async function refusalLines({ pull, read }: PullCheckout): Promise<string[]> {
  const before = await read();
  const refusal: unknown = await pull(publisher.url).catch((thrown: unknown) => thrown);
  expect(refusal).toMatchObject({ name: "CommandError", exitCode: 3, result: { reason: "mass-removal" } });
  expect(await read()).toEqual(before);
  return (refusal as Error).message.split("\n");
}

const ADVICE =
  "Nothing was changed. If these removals are correct, run again with --accept-removals; all other types stay unchanged.";

const TOO_MANY: [removed: number, total: number][] = [
  [1, 9],
  [2, 11],
  [3, 20],
];
const A_FEW: [removed: number, total: number][] = [
  [1, 10],
  [1, 11],
  [2, 20],
];

describe("removed operations", () => {
  it.each(TOO_MANY)("refuses the removal of %d of %d operations until --accept-removals", async (gone, count) => {
    const checkout = await makePulledCheckout(count, withoutFirst(gone));
    const operations = gone === 1 ? "1 operation" : `${gone} operations`;
    expect(await refusalLines(checkout)).toEqual([
      `tea: ${operations} would be removed at once:`,
      ...firstLeaves(gone).map((id) => `  ${id}`),
      ADVICE,
    ]);
    const { platforms } = await checkout.pull(publisher.url, { acceptRemovals: true });
    expect(platforms[0]?.vanished).toEqual(firstLeaves(gone));
  });

  it.each(A_FEW)("accepts the removal of %d of %d operations", async (gone, count) => {
    const checkout = await makePulledCheckout(count, withoutFirst(gone));
    const { platforms } = await checkout.pull(publisher.url);
    expect(platforms[0]).toMatchObject({ operations: count - gone, vanished: firstLeaves(gone) });
  });

  it("does not count operations that an earlier pull already removed", async () => {
    const checkout = await makePulledCheckout(11, withoutFirst(1));
    await checkout.pull(publisher.url);
    const second = removeOperation(withoutFirst(1)(makeLeaves(11)), leafId(2));
    publisher.serve(releaseCatalogue(second));
    // One of the ten remaining operations.
    expect((await checkout.pull(publisher.url)).platforms[0]?.vanished).toEqual([leafId(2)]);
    publisher.serve(releaseCatalogue(removeOperation(second, leafId(3))));
    // One of the nine remaining operations.
    expect(await refusalLines(checkout)).toContain(`  ${leafId(3)}`);
  });
});

describe("hidden operations", () => {
  it("are not counted as removed, in any number", async () => {
    const checkout = await makePulledCheckout(20, (release) => release);
    const hidden = firstLeaves(10).reduce((release, id) => hide(release, id), makeLeaves(20));
    publisher.serve(releaseCatalogue(hidden, { hidden: "files" }));
    const { platforms, removals } = await checkout.pull(publisher.url);
    expect(removals).toEqual([]);
    expect(platforms).toMatchObject([{ vanished: [], hidden: firstLeaves(10).toSorted() }]);
  });
});

describe("removed published examples", () => {
  it.each(TOO_MANY)("refuses the removal of %d of %d examples until --accept-removals", async (gone, count) => {
    const checkout = await makePulledCheckout(count, withoutExamples(gone));
    const examples = gone === 1 ? "1 published example" : `${gone} published examples`;
    expect(await refusalLines(checkout)).toEqual([
      `tea: ${examples} would be removed at once:`,
      ...firstLeaves(gone).map((id) => `  the example of ${id}`),
      ADVICE,
    ]);
    const { platforms } = await checkout.pull(publisher.url, { acceptRemovals: true });
    expect(platforms[0]).toMatchObject({ operations: count, changed: firstLeaves(gone), replaced: [] });
  });

  it.each(A_FEW)("accepts the removal of %d of %d examples", async (gone, count) => {
    const checkout = await makePulledCheckout(count, withoutExamples(gone));
    expect((await checkout.pull(publisher.url)).platforms[0]?.changed).toEqual(firstLeaves(gone));
  });

  it("compares removed examples with the operations that had an example", async () => {
    const checkout = await makePullCheckout(TEA);
    const nine = dropExamples(makeLeaves(20), (id) => !firstLeaves(9).includes(id));
    publisher.serve(releaseCatalogue(nine));
    await checkout.pull(publisher.url);
    publisher.serve(releaseCatalogue(dropExamples(nine, (id) => id === leafId(1))));
    expect(await refusalLines(checkout)).toEqual([
      "tea: 1 published example would be removed at once:",
      `  the example of ${leafId(1)}`,
      ADVICE,
    ]);
  });

  it.each([
    ["older than the first pull", (lock: string) => lock.replace(/^ {2}"release".*\n/m, "")],
    ["added manually", (lock: string) => lock.replaceAll('"origin": "published"', '"origin": "page"')],
  ])("accepts the removal of all examples that were %s", async (_, edit) => {
    const checkout = await makePulledCheckout(9, withoutExamples(9));
    const file = join(checkout.root, "specs/lock.json");
    const lock = await readFile(file, "utf8");
    expect(edit(lock)).not.toBe(lock);
    await writeFile(file, edit(lock));
    expect((await checkout.pull(publisher.url)).platforms[0]?.changed).toEqual(firstLeaves(9));
  });
});

describe("data that changes completely", () => {
  const next = (release: JsonObject): JsonObject => {
    return editOperation(release, leafId(7), replaceExampleData({ pot: "clay", litres: 2, lid: true }));
  };

  it("refuses data that changed completely, even for one operation of many", async () => {
    expect(await refusalLines(await makePulledCheckout(20, next))).toEqual([
      "tea: 1 data type would be removed at once:",
      `  the types of ${leafId(7)}, because its responses or declared schema changed completely`,
      ADVICE,
    ]);
  });

  it("replaces the types and reports it with --accept-removals", async () => {
    const checkout = await makePulledCheckout(20, next);
    const { platforms } = await checkout.pull(publisher.url, { acceptRemovals: true });
    expect(platforms[0]).toMatchObject({ vanished: [], replaced: [leafId(7)] });
    // The next pull does not report it again.
    expect(await checkout.pull(publisher.url)).toMatchObject({ written: [], platforms: [{ replaced: [] }] });
  });

  it("accepts additional fields without --accept-removals", async () => {
    const wider = replaceExampleData({ leaf: "Leaf 7", origin: "a hill", grams: 3, harvest: "first" });
    const checkout = await makePulledCheckout(20, (release) => editOperation(release, leafId(7), wider));
    expect((await checkout.pull(publisher.url)).platforms[0]).toMatchObject({ changed: [leafId(7)], replaced: [] });
  });
});
