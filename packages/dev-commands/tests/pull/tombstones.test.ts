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

it("an operation that is gone keeps the release it was first missing from, over many pulls", async () => {
  const all = makeLeaves(30);
  const withoutOne = removeOperation(all, leafId(1));
  const withoutTwo = removeOperation(withoutOne, leafId(2));
  const releases = [all, withoutOne, withoutTwo, renameSummary(withoutTwo, leafId(3), "Leaf Three")];
  const publisher = await startPublisher(releaseCatalogue(all));
  onTestFinished(() => publisher.close());
  const checkout = await makePullCheckout(TEA);
  const seen: string[] = [];
  for (const release of releases) {
    publisher.serve(releaseCatalogue(release));
    seen.push((await checkout.pull(publisher.url)).release);
  }
  expect(new Set(seen).size).toBe(4);

  const lock = JSON.parse((await checkout.read()).get(join(checkout.root, "specs/lock.json")) ?? "") as Lock;
  const since = (number: number): string | undefined => lock.definitions.tea[leafId(number)]?.vanishedSince;
  expect(lock.release).toBe(seen[3]);
  expect([since(1), since(2), since(3)]).toEqual([seen[1], seen[2], undefined]);

  const { documents } = await buildSpecs(checkout.root);
  const marks = [1, 2, 3].map((number) => documents.get("tea")?.paths[leafId(number).slice(4)]?.get);
  expect(marks.map((operation) => operation?.["x-vanished-since"])).toEqual([seen[1], seen[2], undefined]);
  expect((await checkout.pull(publisher.url)).written).toEqual([]);
});
