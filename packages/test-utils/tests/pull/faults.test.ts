import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import {
  type Fault,
  halfUpdated,
  type PublisherSimulator,
  releaseCatalogue,
  renameSummary,
  startPublisher,
} from "../../src/publisher-simulator/index.ts";
import { makeRelease } from "../make-release.ts";
import { makePullCheckout, type PullCheckout, QUICK } from "./pull-checkout.ts";

const TEA = { tea: { title: "Tea", prefix: "/api/tea/", slug: "tea-green-leaf" } };
const LEAF = "GET /api/tea/get-leaf/v1";
const FILE = "/openapi/tea-green-leaf/leaf-details-v1-en.json";
const CHANGED = renameSummary(makeRelease(), LEAF, "Leaf Facts");
const IMPATIENT = { ...QUICK, attempts: 2, requestTimeoutMs: 300 };

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
  publisher.clearRequests();
  return checkout;
}

const EVERYWHERE: [what: string, path: string][] = [
  ["the aggregate document", "/openapi.json"],
  ["its Chinese twin", "/openapi-zh.json"],
  ["the definition of an operation", FILE.replace("details", "facts")],
  ["its Chinese definition", FILE.replace("details", "facts").replace("-en", "-zh")],
  ["a latest example", `/status/api-example/detail?api=${encodeURIComponent("/api/tea/get-leaf/v1")}`],
];

const FINAL: [name: string, fault: Fault, expected: RegExp][] = [
  [
    "a redirect elsewhere",
    { kind: "redirect", status: 302, location: "https://elsewhere.example/x.json" },
    /expected no redirect, found HTTP 302 to https:\/\/elsewhere/,
  ],
  [
    "a redirect to a file",
    { kind: "redirect", status: 308, location: "file:///etc/passwd" },
    /expected no redirect, found HTTP 308/,
  ],
  ["an endless answer", { kind: "oversized" }, /expected at most 4194304 bytes, found more/],
  [
    "an endless answer with a length",
    { kind: "oversized", contentLength: true },
    /expected at most 4194304 bytes, found more/,
  ],
  ["a bomb of gzip", { kind: "gzip-bomb" }, /expected at most 4194304 bytes, found more/],
  ["bytes that are no UTF-8", { kind: "wrong-charset" }, /expected UTF-8/],
  ["what is no JSON", { kind: "not-json" }, /expected JSON/],
  ["nothing", { kind: "empty" }, /expected JSON/],
  ["HTTP 403", { kind: "status", status: 403 }, /expected HTTP 200, found HTTP 403/],
  ["duplicate keys", { kind: "duplicate-keys" }, /expected each key once/],
];

const PASSING: [name: string, fault: Fault, expected: RegExp][] = [
  ["a storm of 503", { kind: "status", status: 503 }, /HTTP 503/],
  ["a rate limit", { kind: "status", status: 429, retryAfter: 0 }, /HTTP 429/],
  ["a connection that is reset", { kind: "reset" }, /the connection broke/],
  ["an answer cut off", { kind: "truncated" }, /the connection broke/],
  ["an answer that never begins", { kind: "slow" }, /no whole answer within 300 ms/],
  ["an answer that never ends", { kind: "drip" }, /no whole answer within 300 ms/],
];

describe.each(EVERYWHERE)("where %s should be", (_, path) => {
  const match = ({ pathname, search }: URL): boolean => pathname + search === path;
  const asked = (): number => publisher.requests.filter(({ target }) => target === path).length;

  it.each(FINAL)("%s is refused at once, and the tree stays as it was", async (__, fault, expected) => {
    const checkout = await pulledOnce();
    const before = await checkout.read();
    publisher.addFault({ match, fault });
    const refusal = checkout.pull(publisher.url, { http: { ...QUICK, attempts: 2 } });
    await expect(refusal).rejects.toMatchObject({ exitCode: 3, message: expect.stringMatching(expected) as string });
    expect(asked()).toBe(1);
    expect(await checkout.read()).toEqual(before);
  });

  it.each(PASSING)(
    "%s ends in one clear line when it stays, and the tree stays as it was",
    async (__, fault, expected) => {
      const checkout = await pulledOnce();
      const before = await checkout.read();
      publisher.addFault({ match, fault });
      const refusal = checkout.pull(publisher.url, { http: IMPATIENT });
      await expect(refusal).rejects.toMatchObject({ exitCode: 3, result: { reason: "unreachable" } });
      await expect(refusal).rejects.toThrow(expected);
      expect(asked()).toBe(2);
      expect(await checkout.read()).toEqual(before);
    },
  );

  it.each(PASSING)("%s is waited for when it passes", async (__, fault) => {
    const checkout = await pulledOnce();
    publisher.addFault({ match, fault, times: 1 });
    const { platforms } = await checkout.pull(publisher.url, { http: { ...IMPATIENT, attempts: 3 } });
    expect(platforms[0]?.moved).toEqual([
      {
        operation: LEAF,
        from: `https://docs.justoneapi.com${FILE}`,
        to: `https://docs.justoneapi.com${FILE.replace("details", "facts")}`,
      },
    ]);
  });
});

describe("a half-updated publisher", () => {
  it.each([
    [
      "has another release in Chinese",
      halfUpdated(releaseCatalogue(CHANGED), releaseCatalogue(makeRelease())),
      /expected the release [0-9a-f]{16} of openapi.json .*middle of an update/,
    ],
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
    await expect(checkout.pull(publisher.url, { http: IMPATIENT })).rejects.toThrow(
      "HTTP 304 to a request without validators",
    );
  });

  it("that is wrong leaves the two languages of different releases, which is refused", async () => {
    const checkout = await pulledOnce();
    publisher.addFault({ match, fault: { kind: "stale-validator" } });
    await expect(checkout.pull(publisher.url)).rejects.toThrow(/expected the release [0-9a-f]{16} of openapi.json/);
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
    expect(documents.length).toBeGreaterThan(4);
    for (const { status, bytes, headers } of documents) {
      expect({ status, bytes }).toEqual({ status: 304, bytes: 0 });
      expect(headers).toMatchObject({ "user-agent": expect.stringMatching(/^justone-clients\/\d/) as string });
    }
    expect(publisher.maxConcurrency).toBeLessThanOrEqual(6);
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
