import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Fault,
  type PublisherSimulator,
  releaseCatalogue,
  renameSummary,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import { makeRelease } from "@justone-clients/publisher-simulator/fixtures";
import { makePullCheckout, type PullCheckout, QUICK, TEA } from "./pull-checkout.ts";

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
  ["duplicate keys", { kind: "duplicate-keys" }, /expected unique keys in each object/],
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
