import { join } from "node:path";
import { buildSpecs, compareWithPublisher } from "@justone-clients/spec-tools";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  editOperation,
  type JsonObject,
  type PublisherSimulator,
  releaseCatalogue,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import { makeLeaf, makeLeaves } from "./make-leaves.ts";
import { makePullCheckout, type PullCheckout, TEA } from "./pull-checkout.ts";

let publisher: PublisherSimulator;

beforeEach(async () => {
  publisher = await startPublisher({ docs: new Map(), examples: new Map() });
});
afterEach(() => publisher.close());

/** Makes a release with this id and these operations, e.g. `GET /api/tea/a/v1`. */
function makeReleaseOf(name: string, ids: readonly string[]): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const [index, id] of ids.entries()) {
    const [method = "", path = ""] = id.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: makeLeaf(`Leaf ${name} ${index}`) };
  }
  return { ...makeLeaves(0), "x-openapi-release-id": name, paths };
}

/** Pulls a release in which the latest example of an operation has a field that its published example lacks. */
async function pullWithObservedField(id: string): Promise<PullCheckout> {
  const checkout = await makePullCheckout(TEA);
  const example = { code: 0, data: { leaf: "a", origin: "b", grams: 1, seenOnce: true } };
  const latest = new Map([[id.split(" ")[1] ?? "", { checkedAt: "2026-08-21", synthetic: false, example }]]);
  publisher.serve(releaseCatalogue(makeReleaseOf("first", [id, OTHER]), { examples: latest }));
  await checkout.pull(publisher.url);
  return checkout;
}

async function lockedIds({ root, read }: PullCheckout): Promise<string[]> {
  const lock = JSON.parse((await read()).get(join(root, "specs/lock.json")) ?? "") as { definitions: { tea: object } };
  return Object.keys(lock.definitions.tea);
}

/** Checks that one operation replaced the other and inherited its observed types. */
async function expectReplaced(checkout: PullCheckout, from: string, to: string): Promise<void> {
  expect((await lockedIds(checkout)).toSorted()).toEqual([to, OTHER].toSorted());
  const { documents } = await buildSpecs(checkout.root);
  const document = documents.get("tea");
  const [method = "", path = ""] = to.split(" ");
  const operations = Object.entries(document?.paths[path] ?? {});
  expect(operations.map(([name, { deprecated }]) => [name, deprecated])).toEqual([[method.toLowerCase(), undefined]]);
  expect(Object.keys(document?.paths ?? {})).toHaveLength(2);
  expect(JSON.stringify(document?.components.schemas)).toContain('"seenOnce"');
  const files = [...(await checkout.read()).keys()].filter((file) => file.includes("/published/tea/"));
  expect(files).toHaveLength(4);
  expect([...(await checkout.read()).values()].join("")).not.toContain(`"${from}"`);
  expect((await checkout.pull(publisher.url)).written).toEqual([]);
}

const OTHER = "GET /api/tea/other/v1";
const MOVES: [what: string, from: string, to: string][] = [
  ["another path with the same method name", "GET /api/tea/get-leaf/v1", "GET /api/tea/get_leaf/v1"],
  ["another method", "GET /api/tea/get-leaf/v1", "POST /api/tea/get-leaf/v1"],
  ["another letter case", "GET /api/tea/getLeaf/v1", "GET /api/tea/getleaf/v1"],
  ["a path with separated words", "GET /api/tea/getleaf/v1", "GET /api/tea/get-leaf/v1"],
];

describe.each(MOVES)("an operation that moved to %s", (what, from, to) => {
  it(`keeps the observed types of an operation that moved to ${what} in one pull`, async () => {
    const checkout = await pullWithObservedField(from);
    publisher.serve(releaseCatalogue(makeReleaseOf("second", [to, OTHER])));
    const { platforms } = await checkout.pull(publisher.url, { acceptRemovals: true });
    expect(platforms[0]).toMatchObject({ operations: 2, added: [to] });
    await expectReplaced(checkout, from, to);
  });

  it(`keeps the observed types of a tombstone that returns with ${what}`, async () => {
    const checkout = await pullWithObservedField(from);
    publisher.serve(releaseCatalogue(makeReleaseOf("second", [OTHER])));
    await checkout.pull(publisher.url, { acceptRemovals: true });
    expect(await lockedIds(checkout)).toContain(from);
    publisher.serve(releaseCatalogue(makeReleaseOf("third", [to, OTHER])));
    await checkout.pull(publisher.url);
    await expectReplaced(checkout, from, to);
  });

  it(`keeps the observed types of an operation that moved to ${what} and back`, async () => {
    const checkout = await pullWithObservedField(from);
    publisher.serve(releaseCatalogue(makeReleaseOf("second", [to, OTHER])));
    await checkout.pull(publisher.url, { acceptRemovals: true });
    publisher.serve(releaseCatalogue(makeReleaseOf("third", [from, OTHER])));
    await checkout.pull(publisher.url, { acceptRemovals: true });
    await expectReplaced(checkout, to, from);
  });

  it(`sets the second operation aside if a release contains one both before and after its move to ${what}`, async () => {
    const checkout = await makePullCheckout(TEA);
    publisher.serve(releaseCatalogue(makeReleaseOf("both", [from, to])));
    const { platforms } = await checkout.pull(publisher.url);
    const reason = `${to}: expected a method name that differs from all others in more than letter case, found the name of ${from}`;
    expect(platforms).toMatchObject([{ added: [from], setAside: [{ operation: to, reason, known: false }] }]);
    expect(await lockedIds(checkout)).toEqual([from]);
  });

  it(`keeps the known operation if a release adds a second one with the same name, moved from ${what}`, async () => {
    const checkout = await makePullCheckout(TEA);
    publisher.serve(releaseCatalogue(makeReleaseOf("first", [to])));
    await checkout.pull(publisher.url);
    publisher.serve(releaseCatalogue(makeReleaseOf("both", [from, to])));
    const { platforms } = await checkout.pull(publisher.url);
    expect(platforms).toMatchObject([{ added: [], setAside: [{ operation: from, known: false }] }]);
    expect(await lockedIds(checkout)).toEqual([to]);
  });
});

/** The members of an operation whose verified schema declares an object below `data.origin`. */
function declareOrigin(field: string): JsonObject {
  const origin = { type: "object", properties: { [field]: { type: "string" } } };
  const schema = { type: "object", properties: { data: { type: "object", properties: { origin } } } };
  const responses = { "200": { description: "OK", content: { "application/json": { schema } } } };
  return { responses, "x-contract-status": { status: "verified" } };
}

/** Makes a release whose operations declare these fields, by id. */
function makeDeclaredRelease(fields: Readonly<Record<string, string>>): JsonObject {
  const release = makeReleaseOf(Object.keys(fields).length.toString(), Object.keys(fields));
  return Object.entries(fields).reduce((next, [id, field]) => {
    return editOperation(next, id, (operation) => void Object.assign(operation, declareOrigin(field)));
  }, release);
}

describe("types that only a published schema declares", () => {
  it("a declared type keeps its name when an operation with a type of the same name is added before it", async () => {
    const checkout = await makePullCheckout(TEA);
    publisher.serve(releaseCatalogue(makeDeclaredRelease({ [OTHER]: "hill" })));
    await checkout.pull(publisher.url);
    publisher.serve(releaseCatalogue(makeDeclaredRelease({ "GET /api/tea/a/v1": "river", [OTHER]: "hill" })));
    await checkout.pull(publisher.url);
    const { documents } = await buildSpecs(checkout.root);
    expect(documents.get("tea")?.components.schemas["Origin"]).toMatchObject({ properties: { hill: {} } });
    expect((await checkout.pull(publisher.url)).written).toEqual([]);
  });

  it("the document of a comparison equals the one that is built after the pull", async () => {
    const checkout = await makePullCheckout(TEA);
    publisher.serve(releaseCatalogue(makeDeclaredRelease({ [OTHER]: "hill" })));
    const { platforms } = await compareWithPublisher(checkout.root, { docs: publisher.url, api: publisher.url });
    await checkout.pull(publisher.url);
    const { documents } = await buildSpecs(checkout.root);
    expect(platforms.map(({ head }) => head.document)).toEqual([documents.get("tea")]);
  });
});
