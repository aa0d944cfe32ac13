import { once } from "node:events";
import { createServer, type OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { createHttpClient, DEFAULT_HTTP_OPTIONS, type HttpGet, type HttpOptions } from "./create-http-client.ts";
import type { CachedResponse, HttpCache } from "./http-cache.ts";

type Reply = [status: number, headers: OutgoingHttpHeaders, body?: string];

const OK: Reply = [200, { "content-type": "application/json", etag: '"a"' }, "{}"];

interface Served {
  readonly get: HttpGet;
  readonly url: string;
  /** The cached responses by URL. */
  readonly kept: ReadonlyMap<string, CachedResponse>;
  /** The delays that the client requested before retries, in ms. The tests do not wait. */
  readonly waits: readonly number[];
  /** The number of requests received. */
  readonly count: () => number;
}

/** Starts a server that sends these responses in order and the last one for all further requests, and creates a client. */
async function serve(replies: readonly Reply[], settings: Partial<HttpOptions> = {}): Promise<Served> {
  let count = 0;
  const server = createServer((_, response) => {
    const [status, headers, body] = replies[Math.min(count++, replies.length - 1)] ?? OK;
    response.writeHead(status, headers).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const kept = new Map<string, CachedResponse>();
  const cache: HttpCache = {
    read: (url) => kept.get(url),
    write: (url, response) => kept.set(url, response),
    save: async () => undefined,
    clear: async () => undefined,
  };
  const waits: number[] = [];
  const sleep = async (ms: number): Promise<void> => void waits.push(ms);
  const get = createHttpClient(cache, new AbortController().signal, {
    ...DEFAULT_HTTP_OPTIONS,
    sleep,
    backoffMs: 1,
    ...settings,
  });
  return { get, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, kept, waits, count: () => count };
}

describe("Retry-After", () => {
  it("waits by default with a timer that the signal of the pull ends", async () => {
    await DEFAULT_HTTP_OPTIONS.sleep(0, new AbortController().signal);
    const controller = new AbortController();
    const waiting = DEFAULT_HTTP_OPTIONS.sleep(60_000, controller.signal);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  });

  it.each([429, 503])("respects Retry-After after each HTTP %d", async (status) => {
    const { get, url, waits } = await serve([[status, { "retry-after": "1" }], [status, { "retry-after": "60" }], OK]);
    expect(await get(url)).toBe("{}");
    expect(waits).toEqual([1000, 60_000]);
  });

  it("respects Retry-After as a date", async () => {
    const reply: Reply = [503, { "retry-after": new Date(130_000).toUTCString() }];
    const { get, url, waits } = await serve([reply, OK], { now: () => 100_000 });
    await get(url);
    expect(waits).toEqual([30_000]);
  });

  it.each(["soon", "-5", "1.5", "Sun, 06 Nov 1994 08:49:37 GMT"])(
    "does not wait for Retry-After %j",
    async (header) => {
      const { get, url, waits } = await serve([[503, { "retry-after": header }], OK]);
      expect(await get(url)).toBe("{}");
      expect(waits).toEqual([0]);
    },
  );

  it("does not wait for Retry-After after the last attempt", async () => {
    const { get, url, count, waits } = await serve([[429, { "retry-after": "1" }]], { attempts: 3 });
    await expect(get(url)).rejects.toThrow("3 attempts failed (the last: HTTP 429, Retry-After 1 s)");
    expect([waits, count()]).toEqual([[1000, 1000], 3]);
  });

  it("ends the request if Retry-After exceeds the limit, even after an earlier retry", async () => {
    const { get, url, count, waits } = await serve([[503, {}], [503, { "retry-after": "61" }], OK]);
    await expect(get(url)).rejects.toThrow("2 attempts failed (the last: HTTP 503, Retry-After 61 s)");
    expect([waits, count()]).toEqual([[0], 2]);
  });
});

describe("the HTTP cache", () => {
  const FAILURE: Reply = [500, { "content-type": "application/json", etag: '"failure"' }, '{"code":500}'];

  it("keeps only responses with HTTP 200, not other accepted ones", async () => {
    const { get, url, kept } = await serve([FAILURE, OK, FAILURE]);
    const read = (): Promise<string | undefined> => get(url, { isAccepted: ({ status }) => status === 500 });
    expect([await read(), kept.size]).toEqual(['{"code":500}', 0]);
    expect(await read()).toBe("{}");
    expect(kept.get(url)).toMatchObject({ etag: '"a"', text: "{}" });
    expect(await read()).toBe('{"code":500}');
    expect(kept.get(url)).toMatchObject({ etag: '"a"', text: "{}" });
  });

  it.each([
    [404, {}],
    [410, {}],
    [200, { isMissing: () => true }],
  ])("does not keep the response for a missing document: HTTP %d", async (status, exceptions) => {
    const { get, url, kept } = await serve([[status, { "content-type": "application/json", etag: '"b"' }, "{}"]]);
    expect(await get(url, exceptions)).toBeUndefined();
    expect(kept.size).toBe(0);
  });

  it("returns the kept response for HTTP 304", async () => {
    const { get, url } = await serve([OK, [304, { etag: '"a"' }]]);
    expect([await get(url), await get(url)]).toEqual(["{}", "{}"]);
  });
});

describe("a broken body", () => {
  it.each([
    ["gzip", "Z_DATA_ERROR"],
    ["deflate", "Z_DATA_ERROR"],
    ["br", String.raw`ERR_\w+`],
  ])("is retried and reported as broken compression: %s", async (encoding, code) => {
    const broken: Reply = [200, { "content-type": "application/json", "content-encoding": encoding }, '{"a":"b"}'];
    const { get, url, count } = await serve([broken, broken, OK], { attempts: 2 });
    const message = `2 attempts failed \\(the last: the compression of the body is broken \\(${code}\\)\\)`;
    await expect(get(url)).rejects.toThrow(new RegExp(message));
    expect(count()).toBe(2);
    expect(await get(url)).toBe("{}");
  });
});
