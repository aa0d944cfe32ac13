import { type JsonObject, releaseCatalogue, startPublisher } from "@justone-clients/publisher-simulator";
import { makeRelease } from "@justone-clients/publisher-simulator/fixtures";
import { buildSpecs } from "@justone-clients/spec-tools";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { makeLeaf } from "./make-leaves.ts";
import { makePullCheckout, type PullCheckout, TEA } from "./pull-checkout.ts";

const BOTH = { tea: { title: "Tea", prefix: ["/api/tea/", "/api/pot/"], slug: "tea-green-leaf" } };

async function start(release = makeRelease()): Promise<{ url: string; checkout: PullCheckout }> {
  const publisher = await startPublisher(releaseCatalogue(release));
  onTestFinished(() => publisher.close());
  return { url: publisher.url, checkout: await makePullCheckout(BOTH) };
}

/** The release with another operation. */
function withPath(path: string, item: JsonObject): JsonObject {
  const release = makeRelease();
  return { ...release, paths: { ...(release["paths"] as JsonObject), [path]: item } };
}

it("pulls and builds the operations below all prefixes of a platform, each named after the path below its own prefix", async () => {
  const { url, checkout } = await start();
  const { written, platforms } = await checkout.pull(url);
  expect(platforms).toMatchObject([{ name: "tea", operations: 3, setAside: [] }]);
  expect(written).toContain("specs/published/tea/ask.json");
  expect(written).toContain("specs/published/tea/get-leaf-v1.json");
  const paths = (await buildSpecs(checkout.root)).documents.get("tea")?.paths ?? {};
  expect(Object.entries(paths).map(([path, { get, post }]) => [path, (get ?? post)?.operationId])).toEqual([
    ["/api/pot/ask", "ask"],
    ["/api/tea/get-leaf/v1", "getLeafV1"],
    ["/api/tea/get-leaf/v3", "getLeafV3"],
  ]);
  expect((await checkout.pull(url)).written).toEqual([]);
});

it("sets aside the second of two operations that have the same method name below different prefixes", async () => {
  const { url, checkout } = await start(withPath("/api/pot/get-leaf/v1", { get: makeLeaf("Pot Leaf") }));
  const { platforms, setAside } = await checkout.pull(url);
  expect(platforms).toMatchObject([{ operations: 3, setAside: [{ operation: "GET /api/pot/get-leaf/v1" }] }]);
  expect(setAside.get("tea")?.[0]?.reason).toContain("the name of GET /api/tea/get-leaf/v1");
});

it("adds the operations of a prefix that a platform gets later, and leaves the definitions of the others unchanged", async () => {
  const { url } = await start();
  const { root, pull } = await makePullCheckout(TEA);
  await pull(url);
  const file = join(root, "specs/publisher.json");
  const facts = JSON.parse(await readFile(file, "utf8")) as object;
  await writeFile(file, JSON.stringify({ ...facts, platforms: BOTH }));
  const { written } = await pull(url);
  expect(written.filter((name) => name.startsWith("specs/published/"))).toEqual([
    "specs/published/tea/ask.json",
    "specs/published/tea/zh/ask.json",
  ]);
});
