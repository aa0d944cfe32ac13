import { join } from "node:path";
import { buildSpecs } from "@justone-clients/spec-tools";
import { expect, it, onTestFinished } from "vitest";
import { releaseCatalogue, removeOperation, renameSummary, startPublisher } from "@justone-clients/publisher-simulator";
import { leafId, makeLeaves } from "./make-leaves.ts";
import { makePullCheckout, TEA } from "./pull-checkout.ts";

interface Lock {
  readonly release: string;
  readonly definitions: { readonly tea: Record<string, { readonly vanishedSince?: string }> };
}

it("keeps the release in which an operation vanished over later pulls", async () => {
  const all = makeLeaves(30);
  const withoutOne = removeOperation(all, leafId(1));
  const withoutTwo = removeOperation(withoutOne, leafId(2));
  const releases = [all, withoutOne, withoutTwo, renameSummary(withoutTwo, leafId(3), "Leaf Three")];
  const publisher = await startPublisher(releaseCatalogue(all));
  onTestFinished(() => publisher.close());
  const checkout = await makePullCheckout(TEA);
  const releaseIds: string[] = [];
  for (const release of releases) {
    publisher.serve(releaseCatalogue(release));
    releaseIds.push((await checkout.pull(publisher.url)).release);
  }
  expect(new Set(releaseIds).size).toBe(4);

  const lock = JSON.parse((await checkout.read()).get(join(checkout.root, "specs/lock.json")) ?? "") as Lock;
  const since = (number: number): string | undefined => lock.definitions.tea[leafId(number)]?.vanishedSince;
  expect(lock.release).toBe(releaseIds[3]);
  expect([since(1), since(2), since(3)]).toEqual([releaseIds[1], releaseIds[2], undefined]);

  const { documents } = await buildSpecs(checkout.root);
  const operations = [1, 2, 3].map((number) => documents.get("tea")?.paths[leafId(number).slice(4)]?.get);
  expect(operations.map((operation) => operation?.["x-vanished-since"])).toEqual([
    releaseIds[1],
    releaseIds[2],
    undefined,
  ]);
  expect((await checkout.pull(publisher.url)).written).toEqual([]);
});
