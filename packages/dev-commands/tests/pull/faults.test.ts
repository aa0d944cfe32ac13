import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Fault,
  type PublisherSimulator,
  releaseCatalogue,
  renameSummary,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import { makeRelease } from "@justone-clients/publisher-simulator/fixtures";
import type { PullOptions, PullResult } from "@justone-clients/spec-tools";
import { makePullCheckout, type PullCheckout, QUICK, TEA } from "./pull-checkout.ts";

const LEAF = "GET /api/tea/get-leaf/v1";
const FILE = "/openapi/tea-green-leaf/leaf-details-v1-en.json";
const CHANGED = renameSummary(makeRelease(), LEAF, "Leaf Facts");

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
  publisher.clearRequests();
  return checkout;
}

type HttpSettings = NonNullable<PullOptions["http"]>;

/**
 * Adds a fault to the publisher. The time limit of a request that gets no complete response is over as soon as the response
 * hangs; other requests have no time limit.
 */
function addFault(match: (url: URL) => boolean, fault: Fault, times?: number): HttpSettings {
  const requestTimeoutMs = 300;
  const hangs = fault.kind === "slow" || fault.kind === "drip";
  const limits: AbortController[] = [];
  publisher.addFault({
    fault,
    ...(times === undefined ? {} : { times }),
    match: (url) => {
      const limit = hangs && match(url) ? limits.shift() : undefined;
      if (limit !== undefined) void responseHangs(url, fault).then(() => limit.abort());
      return match(url);
    },
  });
  const startTimeout = (_: number, url: string): AbortSignal => {
    const limit = new AbortController();
    if (match(new URL(url))) limits.push(limit);
    return limit.signal;
  };
  return { ...QUICK, requestTimeoutMs, startTimeout };
}

// A slow response hangs once the request was received, a dripping one after its first byte.
async function responseHangs({ pathname, search }: URL, { kind }: Fault): Promise<void> {
  const request = publisher.requests.findLast(({ target }) => target === pathname + search);
  if (kind === "drip") await expect.poll(() => request?.bytes).toBeGreaterThan(0);
}

const DEFINITION = FILE.replace("details", "facts");
const EXAMPLE = `/status/api-example/detail?api=${encodeURIComponent("/api/tea/get-leaf/v1")}`;
const AGGREGATES: [what: string, path: string][] = [
  ["the aggregate document", "/openapi.json"],
  ["the Chinese aggregate document", "/openapi-zh.json"],
];

const PERMANENT_FAULTS: [name: string, fault: Fault, expected: RegExp][] = [
  [
    "a redirect to another host",
    { kind: "redirect", status: 302, location: "https://elsewhere.example/x.json" },
    /expected no redirect, found HTTP 302 to https:\/\/elsewhere/,
  ],
  [
    "a redirect to a file",
    { kind: "redirect", status: 308, location: "file:///etc/passwd" },
    /expected no redirect, found HTTP 308/,
  ],
  ["an endless response", { kind: "oversized" }, /expected at most 4194304 bytes, found more/],
  [
    "an endless response with a Content-Length",
    { kind: "oversized", contentLength: true },
    /expected at most 4194304 bytes, found more/,
  ],
  ["a gzip bomb", { kind: "gzip-bomb" }, /expected at most 4194304 bytes, found more/],
  ["invalid UTF-8", { kind: "wrong-charset" }, /expected UTF-8/],
  ["invalid JSON", { kind: "not-json" }, /expected JSON/],
  ["an empty body", { kind: "empty" }, /expected JSON/],
  ["HTTP 403", { kind: "status", status: 403 }, /expected HTTP 200, found HTTP 403/],
  ["duplicate keys", { kind: "duplicate-keys" }, /expected unique keys in each object/],
];

const TEMPORARY_FAULTS: [name: string, fault: Fault, expected: RegExp][] = [
  ["HTTP 503", { kind: "status", status: 503 }, /HTTP 503/],
  ["a rate limit", { kind: "status", status: 429, retryAfter: 0 }, /HTTP 429/],
  ["a reset connection", { kind: "reset" }, /the connection broke/],
  ["a truncated response", { kind: "truncated" }, /the connection broke/],
  ["a response that never starts", { kind: "slow" }, /no complete response within 300 ms/],
  ["a response that never ends", { kind: "drip" }, /no complete response within 300 ms/],
];

const MOVED = [
  {
    operation: LEAF,
    from: `https://docs.justoneapi.com${FILE}`,
    to: `https://docs.justoneapi.com${DEFINITION}`,
  },
];

function matches(path: string): (url: URL) => boolean {
  return ({ pathname, search }) => pathname + search === path;
}

function countRequests(path: string): number {
  return publisher.requests.filter(({ target }) => target === path).length;
}

/** Pulls while every request for a resource has a fault, and checks that it is requested once. */
async function pullWith(fault: Fault, path: string, checkout: PullCheckout): Promise<PullResult> {
  publisher.addFault({ match: matches(path), fault });
  try {
    return await checkout.pull(publisher.url, { http: { ...QUICK, attempts: 2 } });
  } finally {
    expect(countRequests(path)).toBe(1);
  }
}

describe.each(AGGREGATES)("a permanent fault of %s", (resource, path) => {
  it.each(PERMANENT_FAULTS)(
    `refuses %s for ${resource} without a retry and writes nothing`,
    async (_, fault, expected) => {
      const checkout = await makePulledCheckout();
      const before = await checkout.read();
      const message = expect.stringMatching(expected) as string;
      await expect(pullWith(fault, path, checkout)).rejects.toMatchObject({ exitCode: 3, message });
      expect(await checkout.read()).toEqual(before);
    },
  );
});

describe("a permanent fault of one operation", () => {
  it.each(PERMANENT_FAULTS)(
    "sets the operation aside after %s for its definition, and keeps the last one",
    async (_, fault, expected) => {
      const checkout = await makePulledCheckout();
      const before = await checkout.read();
      const { platforms } = await pullWith(fault, DEFINITION, checkout);
      const reason = expect.stringMatching(expected) as string;
      expect(platforms).toMatchObject([{ moved: [], setAside: [{ operation: LEAF, reason, known: true }] }]);
      const after = await checkout.read();
      expect([...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => file)).toEqual([
        join(checkout.root, "specs/lock.json"),
      ]);
      publisher.clearFaults();
      publisher.serve(releaseCatalogue(makeRelease()));
      expect(await checkout.pull(publisher.url)).toMatchObject({ platforms: [{ setAside: [] }] });
      expect(await checkout.read()).toEqual(before);
    },
  );

  it.each(PERMANENT_FAULTS)("ignores the latest example after %s, with a warning", async (_, fault, expected) => {
    const { platforms, warnings } = await pullWith(fault, EXAMPLE, await makePulledCheckout());
    expect(warnings).toEqual([expect.stringMatching(expected)]);
    expect(warnings[0]).toMatch(/^GET \/api\/tea\/get-leaf\/v1: its latest example is ignored: /);
    expect(platforms[0]?.moved).toEqual(MOVED);
  });
});

describe.each([...AGGREGATES, ["the definition of an operation", DEFINITION], ["a latest example", EXAMPLE]])(
  "a temporary fault of %s",
  (resource, path) => {
    it.each(TEMPORARY_FAULTS)(
      `fails after the last attempt and writes nothing if %s for ${resource} persists`,
      async (_, fault, expected) => {
        const checkout = await makePulledCheckout();
        const before = await checkout.read();
        const http = addFault(matches(path), fault);
        const refusal = checkout.pull(publisher.url, { http: { ...http, attempts: 2 } });
        await expect(refusal).rejects.toMatchObject({ exitCode: 3, result: { reason: "unreachable" } });
        await expect(refusal).rejects.toThrow(expected);
        expect(countRequests(path)).toBe(2);
        expect(await checkout.read()).toEqual(before);
      },
    );

    it.each(TEMPORARY_FAULTS)(`retries %s for ${resource} and succeeds`, async (_, fault) => {
      const checkout = await makePulledCheckout();
      const http = addFault(matches(path), fault, 1);
      const { platforms } = await checkout.pull(publisher.url, { http: { ...http, attempts: 3 } });
      expect(platforms[0]?.moved).toEqual(MOVED);
    });
  },
);
