import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { expectRows } from "@justone-clients/test-tables";
import nodeFetch from "node-fetch";
import * as undici from "undici";
import { describe, expect, it, vi } from "vitest";
import type { ClientOptions, Fetch, FetchedResponse, FetchInit } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { closedAddress, serve, type Served, serveJson } from "./serve.ts";
import { testClient, TOKEN } from "./test-client.ts";
import { testPlatform } from "./test-platform.ts";

const OK = { code: 0, data: { id: "中" } };
const BODY = JSON.stringify(OK);

// As frameworks patch it: with further options, and a clone of the response.
const patchedFetch: Fetch = async (url, init) =>
  (await fetch(new Request(url, { ...init, cache: "no-store" }))).clone();

const FETCHES: readonly (readonly [name: string, fetch: ClientOptions["fetch"]])[] = [
  ["the global fetch", undefined],
  ["the fetch of undici", undici.fetch],
  ["the fetch of undici with a dispatcher", withAgent],
  ["the fetch of node-fetch", nodeFetch],
  ["a patched fetch", patchedFetch],
];

function withAgent(url: string, init: FetchInit): ReturnType<typeof undici.fetch> {
  return undici.fetch(url, { ...init, dispatcher: new undici.Agent({ keepAliveTimeout: 1 }) });
}

// What a server does with a request, by the path of the base URL.
const FAULTS: Readonly<Record<string, (to: ServerResponse) => unknown>> = {
  redirect: (to) => to.writeHead(302, { location: "/" }).end("moved"),
  reset: (to) => to.socket?.destroy(),
  compression: (to) => to.writeHead(200, { "content-encoding": "gzip" }).end("not gzip"),
  large: (to) => to.writeHead(200).end("x".repeat(5000)),
  half: (to) => to.writeHead(200, { "content-length": "100" }).write("{", () => to.socket?.destroy()),
};

function serveFaults(): Promise<Served> {
  return serve((request, to) => void FAULTS[request.url?.split("/")[1] ?? ""]?.(to));
}

describe.each(FETCHES)("a client with %s", (_, fetch) => {
  it("returns data, sends forms and headers, and reads the body of an error", async () => {
    const { baseUrl, requests, bodies } = await serveJson(OK);
    const client = testClient({ baseUrl, fetch });
    expect((await client.getThingV1({ id: "a b" })).data).toEqual(OK.data);
    expect((await client.searchThingV1({ word: "中" })).data).toEqual(OK.data);
    expect(requests.map(({ method }) => method)).toEqual(["GET", "POST"]);
    expect(new URL(requests[0]?.url ?? "", baseUrl).searchParams.get("token")).toBe(TOKEN);
    expect(requests[1]?.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded(;|$)/);
    expect(Object.fromEntries(new URLSearchParams(await bodies[1]))).toEqual({ word: "中", token: TOKEN });
  });

  it("reports each fault as the client without a custom fetch does", async () => {
    const { baseUrl } = await serveFaults();
    const facts = async (path: string, host = baseUrl): Promise<object> => {
      const error = await failureOf(
        testClient({ baseUrl: `${host}/${path}`, fetch, maxAttempts: 1, maxBodyBytes: 1000 }).safe.getThingV1(),
      );
      return { kind: error.kind, billed: error.billed, ...("phase" in error && { phase: error.phase }) };
    };
    expect(await facts("redirect")).toEqual({ kind: "redirect", billed: "unknown" });
    expect(await facts("reset")).toEqual({ kind: "connection", billed: "unknown", phase: "response" });
    expect(await facts("compression")).toEqual({ kind: "protocol", billed: "unknown" });
    expect(await facts("large")).toEqual({ kind: "protocol", billed: "unknown" });
    expect(await facts("half")).toEqual({ kind: "connection", billed: "unknown", phase: "body" });
    expect(await facts("", await closedAddress())).toEqual({ kind: "connection", billed: "no", phase: "connect" });
    expect(await facts("", `http://${"a".repeat(64)}.invalid`)).toEqual({
      kind: "connection",
      billed: "no",
      phase: "dns",
    });
  });

  it("ends at an abort and at its timeout", async () => {
    const controller = new AbortController();
    const { baseUrl, requests } = await serve(() => controller.abort(new Error("enough")));
    const client = testClient({ baseUrl, fetch });
    const error = await failureOf(client.safe.getThingV1({}, { signal: controller.signal }));
    expect(error).toMatchObject({ kind: "aborted", billed: "unknown", cause: { message: "enough" } });
    expect(await failureOf(client.safe.getThingV1({}, { timeoutMs: 1 }))).toMatchObject({ kind: "timeout" });
    await expect.poll(() => requests.every(({ socket }) => socket.destroyed)).toBe(true);
  });
});

function response(body: Omit<FetchedResponse, "status" | "headers">): Fetch {
  return () => Promise.resolve({ status: 200, headers: new Headers({ "content-type": "application/json" }), ...body });
}

async function* chunksOf(...chunks: readonly unknown[]): AsyncGenerator {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

const bytes = Buffer.from(BODY);

describe("the body of a custom response", () => {
  it("reads a body in every form that a fetch returns", () =>
    expectRows(
      [
        ["a web stream", { body: new Response(BODY).body }],
        ["a stream of Node", { body: Readable.from([bytes.subarray(0, 25), bytes.subarray(25)]) }],
        ["a stream of Node that yields texts", { body: Readable.from([BODY]) }],
        ["an async iterable", { body: chunksOf(bytes.subarray(0, 25), bytes.subarray(25)) }],
        ["an async iterable of buffers", { body: chunksOf(Uint8Array.from(bytes).buffer) }],
        ["only arrayBuffer()", { arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) }],
        ["only text()", { text: () => Promise.resolve(BODY) }],
        ["a null body with text()", { body: null, text: () => Promise.resolve(BODY) }],
        ["a text", { body: BODY }],
        ["bytes", { body: bytes }],
      ] as [string, Omit<FetchedResponse, "status" | "headers">][],
      async ([, body]) => {
        expect((await testClient({ fetch: response(body) }).getThingV1()).data).toEqual(OK.data);
      },
    ));

  it("cancels a custom body that exceeds maxBodyBytes", async () => {
    const stream = Readable.from(chunksOf(...Array.from({ length: 100 }, () => Buffer.alloc(100))));
    const fetch = response({ body: stream });
    const error = await failureOf(testClient({ fetch, maxBodyBytes: 1000 }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "protocol", billed: "unknown" });
    expect(stream.destroyed).toBe(true);
  });

  it("cancels the custom body of a redirect", async () => {
    const stream = Readable.from(chunksOf("a"));
    const fetch: Fetch = () => Promise.resolve({ status: 302, headers: new Headers(), body: stream });
    expect(await failureOf(testClient({ fetch }).safe.getThingV1())).toMatchObject({ kind: "redirect" });
    expect(stream.destroyed).toBe(true);
  });
});

describe("a host whose Request refuses its signals", () => {
  // As in jsdom, which replaces these globals and keeps the fetch of Node.
  class ForeignSignal extends EventTarget {
    aborted = false;
  }
  class ForeignController {
    readonly signal = new ForeignSignal();
    abort(): void {
      this.signal.aborted = true;
      this.signal.dispatchEvent(new Event("abort"));
    }
  }

  it("calls and aborts although Request refuses the signals of the host", async () => {
    vi.stubGlobal("AbortController", ForeignController);
    try {
      expect(() => new Request("http://a", { signal: new AbortController().signal })).toThrow(TypeError);
      const { baseUrl, requests } = await serve((request, to) => {
        if (request.url?.startsWith("/silent") !== true) to.end(BODY);
      });
      expect((await testClient({ baseUrl }).getThingV1()).data).toEqual(OK.data);
      const silent = testClient({ baseUrl: `${baseUrl}/silent` });
      const call = silent.safe.getThingV1();
      await expect.poll(() => requests).toHaveLength(2);
      silent.close();
      expect(await failureOf(call)).toMatchObject({ kind: "aborted", billed: "unknown" });
      const { client, testFetch, url } = testPlatform();
      expect((await client.getThingV1({ id: "a" })).data).toHaveProperty("name", "text");
      const { signal } = new AbortController();
      expect((await testFetch(`${url}/api/test/get-thing/v1?id=a&token=t`, { signal })).status).toBe(200);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
