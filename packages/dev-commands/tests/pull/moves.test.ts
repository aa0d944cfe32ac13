import { buildSpecs } from "@justone-clients/spec-tools";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  deprecate,
  type PublisherSimulator,
  releaseCatalogue,
  removeOperation,
  renamePlatformTag,
  renameSummary,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import { makeRelease } from "@justone-clients/publisher-simulator/fixtures";
import { makePullCheckout, TEA } from "./pull-checkout.ts";

const LEAF = "GET /api/tea/get-leaf/v1";
const FILE = "/openapi/tea-green-leaf/leaf-details-v1-en.json";
const DOCS = "https://docs.justoneapi.com";
const CHANGED = renameSummary(makeRelease(), LEAF, "Leaf Facts");

let publisher: PublisherSimulator;

beforeEach(async () => {
  publisher = await startPublisher(releaseCatalogue(makeRelease()));
});
afterEach(() => publisher.close());

describe("an operation that moved upstream", () => {
  const MOVED = `${DOCS}/openapi/tea-green-leaf/leaf-details-v1-deprecated-en.json`;
  it.each([
    ["was renamed", CHANGED, `${DOCS}/openapi/tea-green-leaf/leaf-facts-v1-en.json`],
    ["was deprecated", deprecate(makeRelease(), LEAF), MOVED],
    [
      "belongs to a renamed platform",
      renamePlatformTag(makeRelease(), "Tea (Green Leaf)", "Black Tea"),
      `${DOCS}/openapi/black-tea/leaf-details-v1-en.json`,
    ],
  ])("recognises an operation that %s", async (_, release, to) => {
    const checkout = await makePullCheckout(TEA);
    await checkout.pull(publisher.url);
    publisher.serve(releaseCatalogue(release));
    const { platforms } = await checkout.pull(publisher.url);
    expect(platforms[0]).toMatchObject({ added: [], vanished: [], returned: [] });
    expect(platforms[0]?.moved).toContainEqual({ operation: LEAF, from: DOCS + FILE, to });
  });

  it("keeps a removed operation as a tombstone and restores it when it returns", async () => {
    const checkout = await makePullCheckout(TEA);
    await checkout.pull(publisher.url);
    const before = await checkout.read();
    publisher.serve(releaseCatalogue(removeOperation(makeRelease(), LEAF)));
    const { release, platforms } = await checkout.pull(publisher.url, { acceptRemovals: true });
    expect(platforms[0]).toMatchObject({ operations: 1, vanished: [LEAF] });
    const { documents } = await buildSpecs(checkout.root);
    expect(documents.get("tea")?.paths["/api/tea/get-leaf/v1"]?.get).toMatchObject({
      deprecated: true,
      "x-vanished-since": release,
    });
    publisher.serve(releaseCatalogue(makeRelease()));
    expect((await checkout.pull(publisher.url)).platforms[0]).toMatchObject({ operations: 2, returned: [LEAF] });
    expect(await checkout.read()).toEqual(before);
  });
});
