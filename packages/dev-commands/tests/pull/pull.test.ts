import { join } from "node:path";
import { buildSpecs } from "@justone-clients/spec-tools";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import {
  halfUpdated,
  type PublisherSimulator,
  releaseCatalogue,
  removeOperation,
  renameSummary,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import { makeRelease } from "@justone-clients/publisher-simulator/fixtures";
import { makePullCheckout, type PullCheckout, QUICK, TEA } from "./pull-checkout.ts";

const LEAF = "GET /api/tea/get-leaf/v1";
const FILE = "/openapi/tea-green-leaf/leaf-details-v1-en.json";
const CHANGED = renameSummary(makeRelease(), LEAF, "Leaf Facts");
// The same release id with one operation fewer.
const SMALLER = releaseCatalogue({
  ...removeOperation(makeRelease(), LEAF),
  "x-openapi-release-id": "0123456789abcdef",
});
const ONE_LANGUAGE_ONLY =
  /expected the operations of openapi.json .*middle of an update.*, found GET \/api\/tea\/get-leaf\/v1 in only one of them/;

let publisher: PublisherSimulator;

beforeEach(async () => {
  publisher = await startPublisher(releaseCatalogue(makeRelease()));
});
afterEach(() => publisher.close());

/** Pulls once, then lets the publisher serve a new release. */
async function makePulledCheckout(): Promise<PullCheckout> {
  const checkout = await makePullCheckout(TEA);
  await checkout.pull(publisher.url);
  publisher.serve(releaseCatalogue(CHANGED));
  return checkout;
}

describe("a half-updated publisher", () => {
  it.each([
    [
      "another release in Chinese",
      halfUpdated(releaseCatalogue(CHANGED), releaseCatalogue(makeRelease())),
      /expected the release [0-9a-f]{16} of openapi.json .*middle of an update/,
    ],
    ["an additional operation in English", halfUpdated(releaseCatalogue(makeRelease()), SMALLER), ONE_LANGUAGE_ONLY],
    ["an additional operation in Chinese", halfUpdated(SMALLER, releaseCatalogue(makeRelease())), ONE_LANGUAGE_ONLY],
  ])("refuses a half-updated publisher with %s", async (_, catalogue, expected) => {
    const checkout = await makePulledCheckout();
    const before = await checkout.read();
    publisher.serve(catalogue);
    await expect(checkout.pull(publisher.url)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(expected) as string,
    });
    expect(await checkout.read()).toEqual(before);
  });
});

describe("a 304", () => {
  const match = ({ pathname }: URL): boolean => pathname === "/openapi.json";

  it("refuses a 304 to an unconditional request", async () => {
    publisher.addFault({ match, fault: { kind: "stale-validator" } });
    const checkout = await makePullCheckout(TEA);
    await expect(checkout.pull(publisher.url, { http: { ...QUICK, attempts: 2 } })).rejects.toThrow(
      "HTTP 304 in response to a request without validators",
    );
  });

  it("refuses documents of different releases after a wrong 304 for one language", async () => {
    const checkout = await makePulledCheckout();
    publisher.addFault({ match, fault: { kind: "stale-validator" } });
    await expect(checkout.pull(publisher.url)).rejects.toThrow(/expected the release [0-9a-f]{16} of openapi.json/);
  });
});

describe("a latest example", () => {
  const example = { code: 0, data: { brandNew: [1] }, requestId: "r" };
  const latest = (synthetic: boolean): ReturnType<typeof releaseCatalogue> => {
    const examples = new Map([["/api/tea/get-leaf/v1", { checkedAt: "2026-08-21", synthetic, example }]]);
    return releaseCatalogue(makeRelease(), { examples });
  };

  it("observes the types of a real latest example and stores none of its values", async () => {
    const checkout = await makePullCheckout(TEA);
    publisher.serve(latest(false));
    await checkout.pull(publisher.url);
    const { documents } = await buildSpecs(checkout.root);
    expect(JSON.stringify(documents.get("tea")?.components.schemas)).toContain('"brandNew"');
    expect([...(await checkout.read()).values()].join("")).not.toContain('"requestId": "r"');
  });

  it("ignores a latest example that the publisher marks as synthetic", async () => {
    const checkout = await makePullCheckout(TEA);
    publisher.serve(latest(true));
    await checkout.pull(publisher.url);
    expect([...(await checkout.read()).values()].join("")).not.toContain("brandNew");
  });
});

describe("a pull", () => {
  it("fails when its total time limit is over, even while requests are pending", async () => {
    const checkout = await makePulledCheckout();
    const before = await checkout.read();
    publisher.addFault({ match: ({ pathname }) => pathname.startsWith("/status/"), fault: { kind: "slow" } });
    const limit = new AbortController();
    const startTimeout = (ms: number): AbortSignal => (ms === 77 ? limit.signal : new AbortController().signal);
    const pulling = checkout.pull(publisher.url, { totalTimeoutMs: 77, http: { startTimeout } });
    await expect.poll(() => publisher.requests.some(({ target }) => target.startsWith("/status/"))).toBe(true);
    limit.abort();
    await expect(pulling).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining("the pull did not finish within 77 ms") as string,
    });
    expect(await checkout.read()).toEqual(before);
  });

  it("reads an operation without its own file from the aggregate document", async () => {
    const checkout = await makePullCheckout(TEA);
    const isLeaf = ({ pathname }: URL): boolean => pathname.startsWith(FILE.slice(0, -8));
    publisher.addFault({ match: isLeaf, fault: { kind: "missing" } });
    await checkout.pull(publisher.url);
    const lock = (await checkout.read()).get(join(checkout.root, "specs/lock.json")) ?? "";
    expect(JSON.parse(lock)).toMatchObject({
      definitions: {
        tea: {
          [LEAF]: {
            origin: "aggregate",
            source: expect.stringContaining("/openapi.json#/paths/~1api~1tea~1") as string,
          },
        },
      },
    });
  });

  it("treats an HTML page at the URL of a definition as a missing file", async () => {
    const checkout = await makePullCheckout(TEA);
    publisher.addFault({ match: ({ pathname }) => pathname === FILE, fault: { kind: "wrong-type" } });
    const { platforms } = await checkout.pull(publisher.url);
    expect(platforms[0]?.added).toContain(LEAF);
  });

  it("refuses an HTML page at the URL of the aggregate document", async () => {
    const checkout = await makePullCheckout(TEA);
    publisher.addFault({ match: ({ pathname }) => pathname === "/openapi.json", fault: { kind: "wrong-type" } });
    await expect(checkout.pull(publisher.url)).rejects.toThrow("expected a JSON content-type, found text/html");
  });

  it("sends conditional requests with a user agent, at most eight at once", async () => {
    const checkout = await makePullCheckout(TEA);
    await checkout.pull(publisher.url);
    publisher.clearRequests();
    expect((await checkout.pull(publisher.url)).written).toEqual([]);
    const documents = publisher.requests.filter(({ target }) => target.startsWith("/openapi"));
    expect(documents).toHaveLength(4);
    for (const { status, bytes, headers } of documents) {
      expect({ status, bytes }).toEqual({ status: 304, bytes: 0 });
      expect(headers).toMatchObject({ "user-agent": expect.stringMatching(/^justone-clients\/\d/) as string });
    }
    expect(publisher.maxConcurrency).toBeLessThanOrEqual(8);
  });

  it("writes nothing for a release in which only the release id changed", async () => {
    const checkout = await makePullCheckout(TEA);
    await checkout.pull(publisher.url);
    publisher.serve(releaseCatalogue({ ...makeRelease(), "x-openapi-release-id": "fedcba9876543210" }));
    const { release, written } = await checkout.pull(publisher.url);
    expect(release).toBe("fedcba9876543210");
    expect(written).toEqual([]);
  });

  it("sends no request to a server that a definition names", async () => {
    const other = await startPublisher(releaseCatalogue(makeRelease()));
    onTestFinished(() => other.close());
    publisher.serve(releaseCatalogue({ ...makeRelease(), servers: [{ url: other.url }] }));
    await (await makePullCheckout(TEA)).pull(publisher.url);
    expect(other.requests).toEqual([]);
  });
});
