import { createGunzip } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeRelease } from "./make-release.ts";
import { rawGet, type RawResponse } from "./raw-get.ts";
import { releaseCatalogue } from "../src/catalogue/release-catalogue.ts";
import type { Fault } from "../src/server/fault.ts";
import { BOMB_BYTES } from "../src/server/respond-with-fault.ts";
import { type PublisherSimulator, startPublisher } from "../src/start-publisher.ts";

const USUAL = JSON.stringify(makeRelease());
const HTML = "text/html; charset=utf-8";
const JSON_TYPE = "application/json";
const FAILED = '{"code":500,"message":"The simulator was configured to fail.","data":null}';

function htmlPage(status: number): string {
  return `<!doctype html><html><title>${status}</title><h1>${status}</h1></html>\n`;
}

interface FaultyPublisher {
  readonly publisher: PublisherSimulator;
  /** The URL to which the fault applies. */
  readonly file: string;
}

async function publish(fault: Fault, times?: number): Promise<FaultyPublisher> {
  const publisher = await startPublisher(releaseCatalogue(makeRelease()));
  onTestFinished(() => publisher.close());
  const rule = { match: ({ pathname }: URL) => pathname === "/openapi.json", fault };
  publisher.addFault(times === undefined ? rule : { ...rule, times });
  return { publisher, file: `${publisher.url}/openapi.json` };
}

async function getWithFault(fault: Fault, headers: Record<string, string> = {}): Promise<RawResponse> {
  return rawGet((await publish(fault)).file, headers);
}

describe("a fault in the response", () => {
  it.each<[string, Fault, number, string, string]>([
    ["a 404 for a missing file", { kind: "missing" }, 404, HTML, htmlPage(404)],
    ["a status with an HTML page", { kind: "status", status: 503 }, 503, HTML, htmlPage(503)],
    ["a status with a JSON envelope", { kind: "status", status: 500, body: "json" }, 500, JSON_TYPE, FAILED],
    ["an HTML page instead of JSON", { kind: "wrong-type" }, 200, HTML, htmlPage(200)],
    ["an HTML page with the content type of JSON", { kind: "not-json" }, 200, JSON_TYPE, htmlPage(200)],
    ["any other body", { kind: "body", text: '{"a":' }, 200, JSON_TYPE, '{"a":'],
  ])("a fault can send %s", async (_, fault, ...expected) => {
    const { status, headers, body } = await getWithFault(fault);
    expect([status, headers["content-type"], String(body)]).toEqual(expected);
  });

  it.each([7, "Fri, 21 Aug 2026 00:00:00 GMT"])("a fault can send Retry-After: %s", async (retryAfter) => {
    const { status, headers } = await getWithFault({ kind: "status", status: 429, retryAfter });
    expect([status, headers["retry-after"]]).toEqual([429, `${retryAfter}`]);
  });

  it.each([301, 302, 307, 308] as const)("a fault can redirect with status %s", async (status) => {
    const response = await getWithFault({ kind: "redirect", status, location: "file:///etc/hosts" });
    expect([response.status, response.headers.location]).toEqual([status, "file:///etc/hosts"]);
  });

  it("a fault can send an empty body", async () => {
    const { status, headers, body } = await getWithFault({ kind: "empty" });
    expect([status, headers["content-length"], body.length]).toEqual([200, "0", 0]);
  });

  it("a fault can insert a byte that is invalid in UTF-8 into an otherwise correct body", async () => {
    const { headers, body } = await getWithFault({ kind: "wrong-charset" });
    expect(headers["content-length"]).toBe(`${USUAL.length + 1}`);
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(body)).toThrow(TypeError);
    expect(JSON.parse(body.toString())).toMatchObject({ openapi: "3.1.0" });
    expect(body.toString().replace("\ufffd", "")).toBe(USUAL);
  });

  it("a fault can send a JSON object with the same key twice", async () => {
    const { body } = await getWithFault({ kind: "duplicate-keys" });
    expect(String(body)).toBe(USUAL.replace("{", '{"openapi":null,'));
  });

  it("a fault can omit the validators, so that the response is never 304", async () => {
    const { status, headers } = await getWithFault({ kind: "no-validators" }, { "if-none-match": "*" });
    expect([status, headers.etag, headers["last-modified"]]).toEqual([200, undefined, undefined]);
  });

  it.each([{}, { "if-none-match": '"another"' }])(
    "a fault can send 304 to a client with the validators %j",
    async (validators) => {
      const { status, headers, body } = await getWithFault({ kind: "stale-validator" }, validators);
      expect([status, body.length]).toEqual([304, 0]);
      expect(headers.etag).toMatch(validators["if-none-match"] ?? /^"[0-9a-f]{64}"$/);
    },
  );
});

describe("a fault in the connection", () => {
  it("a fault can reset the connection before the first byte", async () => {
    const { publisher, file } = await publish({ kind: "reset" });
    await expect(rawGet(file)).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(publisher.requests).toMatchObject([{ status: undefined, bytes: 0 }]);
  });

  it("a fault can send half a body and close the connection", async () => {
    const { headers, body, complete } = await getWithFault({ kind: "truncated" });
    expect([headers["content-length"], body.length, complete]).toEqual([`${USUAL.length}`, USUAL.length >> 1, false]);
  });

  it("a fault can close the connection after a given number of bytes", async () => {
    const { body, complete } = await getWithFault({ kind: "truncated", bytes: 5 });
    expect([String(body), complete]).toEqual([USUAL.slice(0, 5), false]);
  });

  it("a fault can delay a response until a promise settles", async () => {
    const { promise: until, resolve: release } = Promise.withResolvers<void>();
    const { publisher, file } = await publish({ kind: "slow", until });
    const response = rawGet(file);
    await publisher.waitForRequests(1);
    expect(publisher.requests).toMatchObject([{ status: undefined }]);
    release();
    expect(String((await response).body)).toBe(USUAL);
  });

  it("a fault can delay a response until the publisher closes", async () => {
    const { publisher, file } = await publish({ kind: "slow" });
    const response = expect(rawGet(file)).rejects.toThrow("socket hang up");
    await publisher.waitForRequests(1);
    await publisher.close();
    await response;
  });

  it("a fault can send single bytes until the client disconnects", async () => {
    const { publisher, file } = await publish({ kind: "drip", everyMs: 1 });
    const { status, body, complete } = await rawGet(file, {}, 3);
    expect([status, String(body), complete]).toEqual([200, "   ", false]);
    await publisher.waitUntilIdle();
  });

  it.each([
    [true, `${1024 ** 4}`],
    [false, undefined],
  ])(
    "a fault can send an endless body until the client disconnects; with a content length: %s",
    async (contentLength, length) => {
      const { publisher, file } = await publish({ kind: "oversized", contentLength });
      const { headers, body, complete } = await rawGet(file, {}, 5_000_000);
      expect([headers["content-length"], complete]).toEqual([length, false]);
      expect(body.length).toBeGreaterThanOrEqual(5_000_000);
      await publisher.waitUntilIdle();
      expect(publisher.requests[0]?.bytes).toBeGreaterThanOrEqual(body.length);
    },
  );

  it("a fault can send a small body that decompresses to more than 100 MB", async () => {
    const { headers, body } = await getWithFault({ kind: "gzip-bomb" });
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
  it("a fault rule stops applying after its number of requests", async () => {
    const { file } = await publish({ kind: "missing" }, 2);
    const statuses = [await rawGet(file), await rawGet(file), await rawGet(file)].map(({ status }) => status);
    expect(statuses).toEqual([404, 404, 200]);
  });

  it("a fault rule does not apply to requests that it does not match", async () => {
    const { publisher } = await publish({ kind: "reset" });
    expect((await rawGet(`${publisher.url}/openapi-zh.json`)).status).toBe(200);
  });

  it("fault rules apply one after the other until they are cleared", async () => {
    const { publisher, file } = await publish({ kind: "missing" }, 1);
    publisher.addFault({ match: () => true, fault: { kind: "status", status: 502 } });
    expect([(await rawGet(file)).status, (await rawGet(file)).status]).toEqual([404, 502]);
    publisher.clearFaults();
    expect((await rawGet(file)).status).toBe(200);
  });
});
