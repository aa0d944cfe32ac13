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

/** Pulls with these paths in the file of the first operation, and returns the origin and source in its lock entry. */
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
const FOREIGN_PATHS: [what: string, paths: object][] = [
  ["another path", { "/api/tea/get-pot/v1": { get: FOREIGN } }],
  ["the path of another operation of the platform", { [PATH.replace("1", "2")]: { get: FOREIGN } }],
  ["another method", { [PATH]: { post: FOREIGN } }],
  ["an additional method", { [PATH]: { get: FOREIGN, post: FOREIGN } }],
  ["an additional path", { [PATH]: { get: FOREIGN }, "/api/tea/get-pot/v1": { get: FOREIGN } }],
  ["nothing", {}],
];

describe("the file of an operation", () => {
  it.each(FOREIGN_PATHS)(
    "reads the definition from the aggregate if the file of an operation defines %s",
    async (_, paths) => {
      expect(await pullWith(paths)).toEqual({
        origin: "aggregate",
        source: `https://docs.justoneapi.com/openapi.json#/paths/${PATH.replaceAll("/", "~1")}`,
        summary: "Leaf 1",
      });
    },
  );

  it("reads the definition from the file of an operation that defines only this operation", async () => {
    expect(await pullWith({ [PATH]: { get: FOREIGN } })).toEqual({
      origin: "published",
      source: `https://docs.justoneapi.com${FILE}`,
      summary: "Foreign",
    });
  });
});
