import { join } from "node:path";
import { buildSpecs } from "@justone-clients/spec-tools";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type PublisherSimulator, releaseCatalogue, startPublisher } from "@justone-clients/publisher-simulator";
import { makeLeaf, makeLeaves } from "./make-leaves.ts";
import { makePullCheckout, TEA } from "./pull-checkout.ts";

const PATH = "/api/tea/get-leaf-1/v1";
const FILE = "/openapi/tea-green-leaf/leaf-1-v1-en.json";

let publisher: PublisherSimulator;

beforeEach(async () => {
  publisher = await startPublisher(releaseCatalogue(makeLeaves(2)));
});
afterEach(() => publisher.close());

/** Pulls while the file of the first operation defines something else; gives where its definition is from by the lock. */
async function pullWith(paths: object): Promise<{ origin: string; source: string; summary: string | undefined }> {
  const text = JSON.stringify({ openapi: "3.0.0", info: { title: "Foreign", version: "1" }, paths });
  publisher.addFault({ match: ({ pathname }) => pathname === FILE, fault: { kind: "body", text } });
  const checkout = await makePullCheckout(TEA);
  await checkout.pull(publisher.url);
  const lock = JSON.parse((await checkout.read()).get(join(checkout.root, "specs/lock.json")) ?? "") as {
    definitions: { tea: Record<string, { origin: string; source: string }> };
  };
  const { documents } = await buildSpecs(checkout.root);
  expect(Object.keys(documents.get("tea")?.paths ?? {})).toEqual([PATH, PATH.replace("1", "2")]);
  const { origin = "", source = "" } = lock.definitions.tea[`GET ${PATH}`] ?? {};
  return { origin, source, summary: documents.get("tea")?.paths[PATH]?.get?.summary };
}

const FOREIGN = makeLeaf("Foreign");
const ELSEWHERE: [what: string, paths: object][] = [
  ["another path", { "/api/tea/get-pot/v1": { get: FOREIGN } }],
  ["the path of another of ours", { [PATH.replace("1", "2")]: { get: FOREIGN } }],
  ["another method", { [PATH]: { post: FOREIGN } }],
  ["one method more", { [PATH]: { get: FOREIGN, post: FOREIGN } }],
  ["one path more", { [PATH]: { get: FOREIGN }, "/api/tea/get-pot/v1": { get: FOREIGN } }],
  ["nothing", {}],
];

describe("the file of an operation", () => {
  it.each(ELSEWHERE)("is not taken for its definition when it defines %s", async (_, paths) => {
    expect(await pullWith(paths)).toEqual({
      origin: "aggregate",
      source: `https://docs.justoneapi.com/openapi.json#/paths/${PATH.replaceAll("/", "~1")}`,
      summary: "Leaf 1",
    });
  });

  it("is its definition when it defines just that", async () => {
    expect(await pullWith({ [PATH]: { get: FOREIGN } })).toEqual({
      origin: "published",
      source: `https://docs.justoneapi.com${FILE}`,
      summary: "Foreign",
    });
  });
});
