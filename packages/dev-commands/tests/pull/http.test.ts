import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import {
  type Fault,
  type PublisherSimulator,
  releaseCatalogue,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import { rawGet } from "@justone-clients/publisher-simulator/fixtures";
import { makeLeaves } from "./make-leaves.ts";
import { makePullCheckout, type PullCheckout, QUICK, TEA } from "./pull-checkout.ts";

const CACHE = "node_modules/.cache/justone-clients/http.json";
const AGGREGATE = "/openapi.json";
const LEAF = "/openapi/tea-green-leaf/leaf-1-v1-en.json";

let publisher: PublisherSimulator;

beforeEach(async () => {
  publisher = await startPublisher(releaseCatalogue(makeLeaves(3)));
});
afterEach(() => publisher.close());

async function makePulledCheckout(): Promise<PullCheckout> {
  const checkout = await makePullCheckout(TEA);
  await checkout.pull(publisher.url);
  publisher.clearRequests();
  return checkout;
}

function failAt(path: string, fault: Fault, times?: number): void {
  publisher.addFault({ match: ({ pathname }) => pathname === path, fault, ...(times === undefined ? {} : { times }) });
}

/** The status of each request for a path, and whether the request was conditional. */
function requestsFor(path: string): { status: number | undefined; conditional: boolean }[] {
  const requests = publisher.requests.filter(({ target }) => target === path);
  return requests.map(({ status, headers }) => ({ status, conditional: headers["if-none-match"] !== undefined }));
}

describe("requests of a pull", () => {
  it("sends eight requests at once and the ninth after one of them ends", async () => {
    publisher.serve(releaseCatalogue(makeLeaves(30)));
    const other = await startPublisher({ docs: new Map(), examples: new Map() });
    onTestFinished(() => other.close());
    const { promise: until, resolve: release } = Promise.withResolvers<void>();
    publisher.addFault({
      match: ({ pathname }) => /^\/(openapi|status)\//.test(pathname),
      fault: { kind: "slow", until },
    });
    const checkout = await makePullCheckout(TEA);
    const pulling = checkout.pull(publisher.url);
    // The two aggregate documents, and eight requests that the publisher delays.
    await publisher.waitForRequests(10);
    // A ninth request would arrive during these 20 round trips to another server.
    for (let round = 0; round < 20; round++) await rawGet(`${other.url}/`);
    expect([publisher.requests.length, publisher.maxConcurrency]).toEqual([10, 8]);
    release();
    expect((await pulling).platforms[0]?.operations).toBe(30);
    expect([publisher.requests.length, publisher.maxConcurrency]).toEqual([62, 8]);
  });
});

describe("Retry-After", () => {
  const NOW = Date.parse("2026-01-01T00:00:00Z");
  const IN_AN_HOUR = new Date(NOW + 3_600_000).toUTCString();
  it.each([
    ["seconds", 1, /1 attempt failed \(the last: HTTP 429, Retry-After 1 s\)\. Nothing was changed/],
    ["a date", IN_AN_HOUR, /1 attempt failed \(the last: HTTP 429, Retry-After 3600 s\)\./],
    ["an overlong number of seconds", "9".repeat(30), /1 attempt failed \(the last: HTTP 429, Retry-After /],
  ])(
    "fails without a retry and names the wait if Retry-After exceeds the limit: %s",
    async (_, retryAfter, expected) => {
      failAt(AGGREGATE, { kind: "status", status: 429, retryAfter });
      const checkout = await makePullCheckout(TEA);
      const refusal = checkout.pull(publisher.url, { http: { ...QUICK, maxRetryAfterMs: 500, now: () => NOW } });
      await expect(refusal).rejects.toMatchObject({ exitCode: 3, result: { reason: "unreachable" } });
      await expect(refusal).rejects.toThrow(expected);
      expect(requestsFor(AGGREGATE)).toHaveLength(1);
    },
  );

  it.each([0, "Sun, 06 Nov 1994 08:49:37 GMT", "soon", "-5", "1.5", ""])(
    "retries at once if Retry-After is %j, which is not in the future",
    async (retryAfter) => {
      failAt(AGGREGATE, { kind: "status", status: 503, retryAfter }, 1);
      const checkout = await makePullCheckout(TEA);
      // With this limit, any wait would fail the pull.
      await checkout.pull(publisher.url, { http: { ...QUICK, maxRetryAfterMs: 0 } });
      expect(requestsFor(AGGREGATE).map(({ status }) => status)).toEqual([503, 200]);
    },
  );
});

describe("the HTTP cache", () => {
  it("ignores cached responses whose text was changed", async () => {
    const checkout = await makePulledCheckout();
    const file = join(checkout.root, CACHE);
    const cached = await readFile(file, "utf8");
    const damaged = cached.replaceAll("Leaf 1", "Leaf X");
    expect(damaged).not.toBe(cached);
    await writeFile(file, damaged);
    expect((await checkout.pull(publisher.url)).written).toEqual([]);
    expect(requestsFor(AGGREGATE)).toEqual([{ status: 200, conditional: false }]);
    expect(requestsFor(LEAF)).toEqual([{ status: 200, conditional: false }]);
    // The other entries remain valid.
    expect(requestsFor(LEAF.replace("1", "2"))).toEqual([{ status: 304, conditional: true }]);
  });

  it.each(["", "[]", '{"https://a":{"text":1}}', "{"])("replaces a cache file that contains %j", async (text) => {
    const checkout = await makePulledCheckout();
    await writeFile(join(checkout.root, CACHE), text);
    expect((await checkout.pull(publisher.url)).written).toEqual([]);
    expect(requestsFor(AGGREGATE)).toEqual([{ status: 200, conditional: false }]);
    await checkout.pull(publisher.url);
    expect(requestsFor(AGGREGATE)[1]).toEqual({ status: 304, conditional: true });
  });

  const REFUSED_BODIES: [what: string, path: string, text: string][] = [
    ["half of the aggregate document", AGGREGATE, '{"openapi": "3.1.0", "paths": {'],
    ["an aggregate document without paths", AGGREGATE, "{}"],
    ["half of a definition", LEAF, '{"openapi": "3.0.0", "paths": {'],
    ["a definition with a duplicate key", LEAF, '{"openapi": "3.0.0", "openapi": "3.0.0", "paths": {}}'],
  ];

  // Otherwise every later pull would read the refused body from the cache.
  it.each(REFUSED_BODIES)("removes %s from the cache after it was refused", async (_, path, text) => {
    const checkout = await makePulledCheckout();
    failAt(path, { kind: "body", text }, 1);
    const before = await checkout.read();
    // A refused aggregate document fails the pull. A refused definition is set aside, which the next pull reverses.
    const refused = await checkout.pull(publisher.url).catch((thrown: unknown) => thrown);
    if (path === AGGREGATE) expect(refused).toMatchObject({ exitCode: 3 });
    else expect(refused).toMatchObject({ platforms: [{ setAside: [{ known: true }] }] });
    publisher.clearRequests();
    await checkout.pull(publisher.url);
    expect(await checkout.read()).toEqual(before);
    expect(requestsFor(path)).toEqual([{ status: 200, conditional: false }]);
  });

  it("keeps cached responses while the publisher is unreachable", async () => {
    const checkout = await makePullCheckout(TEA);
    failAt(LEAF, { kind: "status", status: 503 });
    const refusal = checkout.pull(publisher.url, { http: { ...QUICK, attempts: 2 } });
    await expect(refusal).rejects.toMatchObject({ result: { reason: "unreachable" } });
    publisher.clearFaults();
    publisher.clearRequests();
    await checkout.pull(publisher.url);
    expect(requestsFor(AGGREGATE)).toEqual([{ status: 304, conditional: true }]);
  });
});
