import { CommandError } from "@justone-clients/spec-tools";
import { describe, expect, it, onTestFinished } from "vitest";
import { hostileDocuments } from "@justone-clients/test-kit/hostile";
import { startPublisher } from "@justone-clients/publisher-simulator";
import { startCanary } from "@justone-clients/test-kit/fixtures";
import { makePullCheckout, readTree } from "./pull-checkout.ts";

const REDNOTE = { rednote: { title: "RedNote", prefix: "/api/xiaohongshu/", slug: "xiaohongshu-rednote" } };

// Every definition is tried where it stands in the tree; here it is enough to see that the way there is gated too.
const EVERY = 8;

describe("pulling what is hostile", () => {
  it("refuses it and changes nothing, or takes it into the files it has to go to", { timeout: 120_000 }, async () => {
    const canary = await startCanary();
    onTestFinished(() => canary.stop());
    const publisher = await startPublisher({ docs: new Map(), examples: new Map() });
    onTestFinished(() => publisher.close());
    const checkout = await makePullCheckout(REDNOTE);
    let before = await readTree(checkout.root);
    const outcomes = { refused: 0, taken: 0 };
    for (const { name, text } of [...hostileDocuments(canary)].filter((_, index) => index % EVERY === 0)) {
      const body = Buffer.from(text);
      publisher.serve({
        docs: new Map(["/openapi.json", "/openapi-zh.json"].map((path) => [path, () => body])),
        examples: new Map(),
      });
      const refusal = await checkout.pull(publisher.url, { acceptRemovals: true }).catch((thrown: unknown) => thrown);
      const after = await readTree(checkout.root);
      if (refusal instanceof Error) {
        expect(refusal, name).toBeInstanceOf(CommandError);
        expect(refusal, name).toMatchObject({ exitCode: 3 });
        expect(after, name).toEqual(before);
        outcomes.refused++;
      } else {
        // What stands where nothing of a platform of ours refers to is left out, so it need not be refused.
        const files = [...after.keys()].map((file) => file.slice(checkout.root.length));
        expect(
          files.filter((file) => !OURS.test(file)),
          name,
        ).toEqual([]);
        outcomes.taken++;
      }
      before = after;
    }
    expect(await canary.findDamage()).toEqual([]);
    expect(outcomes.refused).toBeGreaterThan(150);
    expect(outcomes.taken).toBeGreaterThan(30);
  });
});

const OURS = /^\/specs\/(publisher\.json|lock\.json|(published|observed)\/rednote\/(zh\/)?[a-z0-9-]+\.json)$/;
