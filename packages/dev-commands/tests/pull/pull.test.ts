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
// One operation less, under the name of the same release.
const SMALLER = releaseCatalogue({
  ...removeOperation(makeRelease(), LEAF),
  "x-openapi-release-id": "0123456789abcdef",
});
const ONE_ONLY =
  /expected the operations of openapi.json .*middle of an update.*, found GET \/api\/tea\/get-leaf\/v1 in one only/;

let publisher: PublisherSimulator;

beforeEach(async () => {
  publisher = await startPublisher(releaseCatalogue(makeRelease()));
});
afterEach(() => publisher.close());

/** A checkout that was pulled once, while the publisher has something new. */
async function pulledOnce(): Promise<PullCheckout> {
  const checkout = await makePullCheckout(TEA);
  await checkout.pull(publisher.url);
  publisher.serve(releaseCatalogue(CHANGED));
  return checkout;
}

describe("a half-updated publisher", () => {
  it.each([
    [
      "has another release in Chinese",
      halfUpdated(releaseCatalogue(CHANGED), releaseCatalogue(makeRelease())),
      /expected the release [0-9a-f]{16} of openapi.json .*middle of an update/,
    ],
    ["has an operation more in English", halfUpdated(releaseCatalogue(makeRelease()), SMALLER), ONE_ONLY],
    ["has an operation more in Chinese", halfUpdated(SMALLER, releaseCatalogue(makeRelease())), ONE_ONLY],
  ])("that %s is refused", async (_, catalogue, expected) => {
    const checkout = await pulledOnce();
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

  it("to a request without a condition is no answer", async () => {
    publisher.addFault({ match, fault: { kind: "stale-validator" } });
    const checkout = await makePullCheckout(TEA);
    await expect(checkout.pull(publisher.url, { http: { ...QUICK, attempts: 2 } })).rejects.toThrow(
      "HTTP 304 to a request without validators",
    );
  });

  it("that is wrong leaves the two languages of different releases, which is refused", async () => {
    const checkout = await pulledOnce();
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

  it("that is a real capture teaches the types, and leaves no value behind", async () => {
    const checkout = await makePullCheckout(TEA);
    publisher.serve(latest(false));
    await checkout.pull(publisher.url);
    const { documents } = await buildSpecs(checkout.root);
    expect(JSON.stringify(documents.get("tea")?.components.schemas)).toContain('"brandNew"');
    expect([...(await checkout.read()).values()].join("")).not.toContain('"requestId": "r"');
  });

  it("that the publisher made up teaches nothing", async () => {
    const checkout = await makePullCheckout(TEA);
    publisher.serve(latest(true));
    await checkout.pull(publisher.url);
    expect([...(await checkout.read()).values()].join("")).not.toContain("brandNew");
  });
});

describe("a pull as a whole", () => {
  it("ends when its time is over, whatever is under way", async () => {
    const checkout = await pulledOnce();
    const before = await checkout.read();
    publisher.addFault({ match: ({ pathname }) => pathname.startsWith("/status/"), fault: { kind: "slow" } });
    await expect(checkout.pull(publisher.url, { totalTimeoutMs: 300 })).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining("the pull was not done within 300 ms") as string,
    });
    expect(await checkout.read()).toEqual(before);
  });

  it("takes the part of the aggregate document where an operation has no file of its own", async () => {
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

  it("takes a page where a file should be for no file", async () => {
    const checkout = await makePullCheckout(TEA);
    publisher.addFault({ match: ({ pathname }) => pathname === FILE, fault: { kind: "wrong-type" } });
    const { platforms } = await checkout.pull(publisher.url);
    expect(platforms[0]?.added).toContain(LEAF);
  });

  it("refuses a page where the aggregate document should be", async () => {
    const checkout = await makePullCheckout(TEA);
    publisher.addFault({ match: ({ pathname }) => pathname === "/openapi.json", fault: { kind: "wrong-type" } });
    await expect(checkout.pull(publisher.url)).rejects.toThrow("expected JSON as content-type, found text/html");
  });

  it("asks conditionally, says who it is, and is never many at once", async () => {
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

  it("writes nothing for a release that changed nothing but its name", async () => {
    const checkout = await makePullCheckout(TEA);
    await checkout.pull(publisher.url);
    publisher.serve(releaseCatalogue({ ...makeRelease(), "x-openapi-release-id": "fedcba9876543210" }));
    const { release, written } = await checkout.pull(publisher.url);
    expect(release).toBe("fedcba9876543210");
    expect(written).toEqual([]);
  });

  it("does not follow the server a definition names", async () => {
    const other = await startPublisher(releaseCatalogue(makeRelease()));
    onTestFinished(() => other.close());
    publisher.serve(releaseCatalogue({ ...makeRelease(), servers: [{ url: other.url }] }));
    await (await makePullCheckout(TEA)).pull(publisher.url);
    expect(other.requests).toEqual([]);
  });
});
