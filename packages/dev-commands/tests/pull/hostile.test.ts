import { CommandError } from "@justone-clients/spec-tools";
import { describe, expect, it, onTestFinished } from "vitest";
import { hostileDocuments } from "@justone-clients/test-kit/hostile";
import { startPublisher } from "@justone-clients/publisher-simulator";
import { startCanary } from "@justone-clients/test-kit/fixtures";
import { makePullCheckout, readTree } from "./pull-checkout.ts";

const REDNOTE = { rednote: { title: "RedNote", prefix: "/api/xiaohongshu/", slug: "xiaohongshu-rednote" } };

// The tests of the build try every hostile document. A sample is enough to show that a pull validates them too.
const SAMPLE_RATE = 8;

describe("pulling hostile documents", () => {
  it("refuses a hostile document or sets its operation aside, and writes only the files of its platform", async () => {
    const canary = await startCanary();
    onTestFinished(() => canary.stop());
    const publisher = await startPublisher({ docs: new Map(), examples: new Map() });
    onTestFinished(() => publisher.close());
    const checkout = await makePullCheckout(REDNOTE);
    let before = await readTree(checkout.root);
    const outcomes = { refused: 0, setAside: 0, accepted: 0 };
    for (const { name, text } of [...hostileDocuments(canary)].filter((_, index) => index % SAMPLE_RATE === 0)) {
      const body = Buffer.from(text);
      publisher.serve({
        docs: new Map(["/openapi.json", "/openapi-zh.json"].map((path) => [path, () => body])),
        examples: new Map(),
      });
      const outcome = await checkout
        .pull(publisher.url, { acceptRemovals: true })
        .catch((thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown))));
      const after = await readTree(checkout.root);
      if (outcome instanceof Error) {
        expect(outcome, name).toBeInstanceOf(CommandError);
        expect(outcome, name).toMatchObject({ exitCode: 3 });
        expect(after, name).toEqual(before);
        outcomes.refused++;
      } else {
        // A pull ignores parts of a document that no operation of the platform refers to.
        const files = [...after.keys()].map((file) => file.slice(checkout.root.length));
        expect(
          files.filter((file) => !EXPECTED_FILE.test(file)),
          name,
        ).toEqual([]);
        const isSetAside = outcome.platforms.some(({ setAside }) => setAside.length > 0);
        outcomes[isSetAside ? "setAside" : "accepted"]++;
      }
      before = after;
    }
    expect(await canary.findDamage()).toEqual([]);
    expect(outcomes.refused + outcomes.setAside).toBeGreaterThan(150);
    expect(outcomes.setAside).toBeGreaterThan(50);
    expect(outcomes.accepted).toBeGreaterThan(30);
  });
});

const EXPECTED_FILE = /^\/specs\/(publisher\.json|lock\.json|(published|observed)\/rednote\/(zh\/)?[a-z0-9-]+\.json)$/;
