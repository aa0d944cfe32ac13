import { createGunzip } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeRelease } from "../tests/make-release.ts";
import { rawGet, type RawResponse } from "../tests/raw-get.ts";
import { releaseCatalogue } from "./catalogue/release-catalogue.ts";
import type { Fault } from "./server/fault.ts";
import { BOMB_BYTES } from "./server/respond-with-fault.ts";
import { type PublisherSimulator, startPublisher } from "./start-publisher.ts";

const USUAL = JSON.stringify(makeRelease());

async function publish(fault: Fault, times?: number): Promise<PublisherSimulator & { readonly file: string }> {
  const publisher = await startPublisher(releaseCatalogue(makeRelease()));
  onTestFinished(() => publisher.close());
  const rule = { match: ({ pathname }: URL) => pathname === "/openapi.json", fault };
  publisher.addFault(times === undefined ? rule : { ...rule, times });
  return Object.defineProperty(publisher, "file", { value: `${publisher.url}/openapi.json` }) as typeof publisher & {
    readonly file: string;
  };
}

async function meet(fault: Fault, headers: Record<string, string> = {}): Promise<RawResponse> {
  return rawGet((await publish(fault)).file, headers);
}

describe("a fault in the answer", () => {
  it.each<[string, Fault, number, string, string]>([
    ["missing", { kind: "missing" }, 404, "text/html", "<h1>404</h1>"],
    ["a status with a page", { kind: "status", status: 503 }, 503, "text/html", "<h1>503</h1>"],
    ["a status in JSON", { kind: "status", status: 500, body: "json" }, 500, "application/json", '"code":500'],
    ["a page in place of JSON", { kind: "wrong-type" }, 200, "text/html", "<!doctype html>"],
    ["a page that claims to be JSON", { kind: "not-json" }, 200, "application/json", "<!doctype html>"],
    ["any other body", { kind: "body", text: '{"a":' }, 200, "application/json", '{"a":'],
  ])("can be %s", async (_, fault, status, type, text) => {
    const answer = await meet(fault);
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toContain(type);
    expect(String(answer.body)).toContain(text);
  });

  it.each([7, "Fri, 21 Aug 2026 00:00:00 GMT"])("can ask to come back after %s", async (retryAfter) => {
    const { status, headers } = await meet({ kind: "status", status: 429, retryAfter });
    expect([status, headers["retry-after"]]).toEqual([429, `${retryAfter}`]);
  });

  it.each([301, 302, 307, 308] as const)("can lead elsewhere with %s", async (status) => {
    const answer = await meet({ kind: "redirect", status, location: "file:///etc/hosts" });
    expect([answer.status, answer.headers.location]).toEqual([status, "file:///etc/hosts"]);
  });

  it("can be an empty body", async () => {
    const { status, headers, body } = await meet({ kind: "empty" });
    expect([status, headers["content-length"], body.length]).toEqual([200, "0", 0]);
  });

  it("can be a byte that is no UTF-8, around which all is sound", async () => {
    const { headers, body } = await meet({ kind: "wrong-charset" });
    expect(headers["content-length"]).toBe(`${USUAL.length + 1}`);
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(body)).toThrow(TypeError);
    expect(JSON.parse(body.toString())).toMatchObject({ openapi: "3.1.0" });
    expect(body.toString().replace("\ufffd", "")).toBe(USUAL);
  });

  it("can be a key that stands twice", async () => {
    const { body } = await meet({ kind: "duplicate-keys" });
    expect(String(body)).toBe(USUAL.replace("{", '{"openapi":null,'));
  });

  it("can be an answer without validators, which never is 304", async () => {
    const { status, headers } = await meet({ kind: "no-validators" }, { "if-none-match": "*" });
    expect([status, headers.etag, headers["last-modified"]]).toEqual([200, undefined, undefined]);
  });

  it.each([{}, { "if-none-match": '"another"' }])("can be 304 to a client that has %j", async (held) => {
    const { status, headers, body } = await meet({ kind: "stale-validator" }, held);
    expect([status, body.length]).toEqual([304, 0]);
    expect(headers.etag).toMatch(held["if-none-match"] ?? /^"[0-9a-f]{64}"$/);
  });
});

describe("a fault in the connection", () => {
  it("can be a reset before any byte", async () => {
    const { file, requests } = await publish({ kind: "reset" });
    await expect(rawGet(file)).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(requests).toMatchObject([{ status: undefined, bytes: 0 }]);
  });

  it("can be a body that breaks off", async () => {
    const { headers, body, complete } = await meet({ kind: "truncated" });
    expect([headers["content-length"], body.length, complete]).toEqual([`${USUAL.length}`, USUAL.length >> 1, false]);
  });

  it("can break off after as many bytes as asked for", async () => {
    const { body, complete } = await meet({ kind: "truncated", bytes: 5 });
    expect([String(body), complete]).toEqual([USUAL.slice(0, 5), false]);
  });

  it("can be silence, until it is released", async () => {
    const { promise: until, resolve: release } = Promise.withResolvers<void>();
    const publisher = await publish({ kind: "slow", until });
    const answer = rawGet(publisher.file);
    await publisher.waitForRequests(1);
    expect(publisher.requests).toMatchObject([{ status: undefined }]);
    release();
    expect(String((await answer).body)).toBe(USUAL);
  });

  it("can be silence, until the publisher ends", async () => {
    const publisher = await publish({ kind: "slow" });
    const answer = expect(rawGet(publisher.file)).rejects.toThrow("socket hang up");
    await publisher.waitForRequests(1);
    await publisher.close();
    await answer;
  });

  it("can be a drip, byte by byte, until the client goes", async () => {
    const publisher = await publish({ kind: "drip", everyMs: 1 });
    const { status, body, complete } = await rawGet(publisher.file, {}, 3);
    expect([status, String(body), complete]).toEqual([200, "   ", false]);
    await publisher.waitUntilIdle();
  });

  it.each([
    [true, `${1024 ** 4}`],
    [false, undefined],
  ])("can be a body without end, until the client goes; with a length: %s", async (contentLength, length) => {
    const publisher = await publish({ kind: "oversized", contentLength });
    const { headers, body, complete } = await rawGet(publisher.file, {}, 5_000_000);
    expect([headers["content-length"], complete]).toEqual([length, false]);
    expect(body.length).toBeGreaterThanOrEqual(5_000_000);
    await publisher.waitUntilIdle();
    expect(publisher.requests[0]?.bytes).toBeGreaterThanOrEqual(body.length);
  });

  it("can be a small body that unpacks to more than 100 MB", async () => {
    const { headers, body } = await meet({ kind: "gzip-bomb" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(body.length).toBeLessThan(BOMB_BYTES / 900);
    const unpacking = createGunzip();
    unpacking.end(body);
    let [unpacked, first] = [0, ""];
    for await (const chunk of unpacking as AsyncIterable<Buffer>) {
      if (unpacked === 0) first = String(chunk).trimEnd();
      unpacked += chunk.length;
    }
    expect([unpacked, first]).toEqual([BOMB_BYTES + USUAL.length, USUAL]);
  });
});

describe("the rules of faults", () => {
  it("let all be well again after a number of requests", async () => {
    const { file } = await publish({ kind: "missing" }, 2);
    const statuses = [await rawGet(file), await rawGet(file), await rawGet(file)].map(({ status }) => status);
    expect(statuses).toEqual([404, 404, 200]);
  });

  it("spare what they do not match", async () => {
    const { url } = await publish({ kind: "reset" });
    expect((await rawGet(`${url}/openapi-zh.json`)).status).toBe(200);
  });

  it("follow one another, and end when they are cleared", async () => {
    const publisher = await publish({ kind: "missing" }, 1);
    publisher.addFault({ match: () => true, fault: { kind: "status", status: 502 } });
    expect([(await rawGet(publisher.file)).status, (await rawGet(publisher.file)).status]).toEqual([404, 502]);
    publisher.clearFaults();
    expect((await rawGet(publisher.file)).status).toBe(200);
  });
});
