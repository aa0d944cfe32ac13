import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  dropExamples,
  editOperation,
  type JsonObject,
  type PublisherSimulator,
  releaseCatalogue,
  removeOperation,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import { leafId, makeLeaves, showData } from "./make-leaves.ts";
import { makePullCheckout, type PullCheckout, TEA } from "./pull-checkout.ts";

let publisher: PublisherSimulator;

beforeEach(async () => {
  publisher = await startPublisher({ docs: new Map(), examples: new Map() });
});
afterEach(() => publisher.close());

/** A checkout that was pulled, while the publisher has the next release. */
async function pulledBefore(count: number, next: (release: JsonObject) => JsonObject): Promise<PullCheckout> {
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

/** Pulls where much is gone, and gives the lines it is refused with. */
async function refusalLines({ pull, read }: PullCheckout): Promise<string[]> {
  const before = await read();
  const refusal: unknown = await pull(publisher.url).catch((thrown: unknown) => thrown);
  expect(refusal).toMatchObject({ name: "CommandError", exitCode: 3, result: { reason: "mass-removal" } });
  expect(await read()).toEqual(before);
  return (refusal as Error).message.split("\n");
}

const ADVICE = "Nothing was changed. If that is right, run again with --accept-removals; other types stay as they are.";

const TOO_MANY: [gone: number, of: number][] = [
  [1, 9],
  [2, 11],
  [3, 20],
];
const A_FEW: [gone: number, of: number][] = [
  [1, 10],
  [1, 11],
  [2, 20],
];

describe("operations that are gone", () => {
  it.each(TOO_MANY)("are refused where they are %d of %d, by name and with the flag", async (gone, count) => {
    const checkout = await pulledBefore(count, withoutFirst(gone));
    const operations = gone === 1 ? "1 operation" : `${gone} operations`;
    expect(await refusalLines(checkout)).toEqual([
      `tea: ${operations} would be gone at once:`,
      ...firstLeaves(gone).map((id) => `  ${id}`),
      ADVICE,
    ]);
    const { platforms } = await checkout.pull(publisher.url, { acceptRemovals: true });
    expect(platforms[0]?.vanished).toEqual(firstLeaves(gone));
  });

  it.each(A_FEW)("are taken where they are %d of %d", async (gone, count) => {
    const checkout = await pulledBefore(count, withoutFirst(gone));
    const { platforms } = await checkout.pull(publisher.url);
    expect(platforms[0]).toMatchObject({ operations: count - gone, vanished: firstLeaves(gone) });
  });

  it("count once, and no more among those that are there", async () => {
    const checkout = await pulledBefore(11, withoutFirst(1));
    await checkout.pull(publisher.url);
    const second = removeOperation(withoutFirst(1)(makeLeaves(11)), leafId(2));
    publisher.serve(releaseCatalogue(second));
    // One of the ten that were left.
    expect((await checkout.pull(publisher.url)).platforms[0]?.vanished).toEqual([leafId(2)]);
    publisher.serve(releaseCatalogue(removeOperation(second, leafId(3))));
    // One of nine.
    expect(await refusalLines(checkout)).toContain(`  ${leafId(3)}`);
  });
});

describe("published examples that are gone", () => {
  it.each(TOO_MANY)("are refused where they are %d of %d, by name and with the flag", async (gone, count) => {
    const checkout = await pulledBefore(count, withoutExamples(gone));
    const examples = gone === 1 ? "1 published example" : `${gone} published examples`;
    expect(await refusalLines(checkout)).toEqual([
      `tea: ${examples} would be gone at once:`,
      ...firstLeaves(gone).map((id) => `  the example of ${id}`),
      ADVICE,
    ]);
    const { platforms } = await checkout.pull(publisher.url, { acceptRemovals: true });
    expect(platforms[0]).toMatchObject({ operations: count, changed: firstLeaves(gone), replaced: [] });
  });

  it.each(A_FEW)("are taken where they are %d of %d", async (gone, count) => {
    const checkout = await pulledBefore(count, withoutExamples(gone));
    expect((await checkout.pull(publisher.url)).platforms[0]?.changed).toEqual(firstLeaves(gone));
  });

  it("are a tenth of those that had one", async () => {
    const checkout = await makePullCheckout(TEA);
    const nine = dropExamples(makeLeaves(20), (id) => !firstLeaves(9).includes(id));
    publisher.serve(releaseCatalogue(nine));
    await checkout.pull(publisher.url);
    publisher.serve(releaseCatalogue(dropExamples(nine, (id) => id === leafId(1))));
    expect(await refusalLines(checkout)).toEqual([
      "tea: 1 published example would be gone at once:",
      `  the example of ${leafId(1)}`,
      ADVICE,
    ]);
  });

  it.each([
    ["came before the first pull", (lock: string) => lock.replace(/^ {2}"release".*\n/m, "")],
    ["people put there", (lock: string) => lock.replaceAll('"origin": "published"', '"origin": "page"')],
  ])("are no loss of the publisher's where they %s", async (_, edit) => {
    const checkout = await pulledBefore(9, withoutExamples(9));
    const file = join(checkout.root, "specs/lock.json");
    const lock = await readFile(file, "utf8");
    expect(edit(lock)).not.toBe(lock);
    await writeFile(file, edit(lock));
    expect((await checkout.pull(publisher.url)).platforms[0]?.changed).toEqual(firstLeaves(9));
  });
});

describe("an answer that becomes another thing", () => {
  const next = (release: JsonObject): JsonObject => {
    return editOperation(release, leafId(7), showData({ pot: "clay", litres: 2, lid: true }));
  };

  it("is refused, however many others there are", async () => {
    expect(await refusalLines(await pulledBefore(20, next))).toEqual([
      "tea: 1 data type would be gone at once:",
      `  the types of ${leafId(7)}, whose answers, or what is declared of them, are another thing now`,
      ADVICE,
    ]);
  });

  it("is taken when it is accepted, and said", async () => {
    const checkout = await pulledBefore(20, next);
    const { platforms } = await checkout.pull(publisher.url, { acceptRemovals: true });
    expect(platforms[0]).toMatchObject({ vanished: [], replaced: [leafId(7)] });
    // It is no news the next time.
    expect(await checkout.pull(publisher.url)).toMatchObject({ written: [], platforms: [{ replaced: [] }] });
  });

  it("is no matter of asking where it only has more to say", async () => {
    const wider = showData({ leaf: "Leaf 7", origin: "a hill", grams: 3, harvest: "first" });
    const checkout = await pulledBefore(20, (release) => editOperation(release, leafId(7), wider));
    expect((await checkout.pull(publisher.url)).platforms[0]).toMatchObject({ changed: [leafId(7)], replaced: [] });
  });
});
