import { expectRows } from "@justone-clients/test-tables";
import nodeFetch from "node-fetch";
import * as undici from "undici";
import { describe, expect, it } from "vitest";
import type { Fetch, FetchInit } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { closedAddress, serve } from "./serve.ts";
import { testClient } from "./test-client.ts";

type Send = (
  url: string,
  init: FetchInit,
) => Promise<Response | undici.Response | Awaited<ReturnType<typeof nodeFetch>>>;

const plain: Send = (url, init) => fetch(url, init);
const viaUndici: Send = (url, init) => undici.fetch(url, init);
const viaNodeFetch: Send = (url, init) => nodeFetch(url, init);

/** Sends the request, and then fails because of something else. */
function then(send: Send, fail: (init: FetchInit) => unknown): Fetch {
  return async (url, init) => {
    const response = await send(url, init);
    await fail(init);
    return response;
  };
}

const closed = await closedAddress();
const refused = (): Promise<unknown> => fetch(`${closed}/metrics`);
const badUrl = (): URL => new URL("");
const unknownHost = (): Promise<unknown> => fetch("http://metrics.invalid");

const AFTERWARDS: [name: string, fetch: Fetch][] = [
  ["a refused connection", then(plain, refused)],
  ["a refused connection of undici", then(viaUndici, refused)],
  ["a refused connection with the same options", then(plain, (init) => fetch(`${closed}/metrics`, init))],
  ["a refused connection of node-fetch", then(viaNodeFetch, () => nodeFetch(`${closed}/metrics`))],
  ["an unknown host", then(plain, unknownHost)],
  ["an invalid URL", then(plain, badUrl)],
  ["an invalid URL after node-fetch", then(viaNodeFetch, badUrl)],
  ["an invalid URL of fetch", then(plain, () => fetch("nonsense"))],
  ["an invalid URL beside it", async (url, init) => (await Promise.all([fetch(url, init), fetch("nonsense")]))[0]],
  ["an error with a code", then(plain, () => Promise.reject(Object.assign(new Error("x"), { code: "ECONNREFUSED" })))],
  ["an invalid header", then(plain, () => new Headers({ "a b": "c" }))],
];

describe("a custom fetch that fails because of another request", () => {
  it("is an unknown outcome that counts against maxBilled and is not retried", () =>
    expectRows(AFTERWARDS, async ([, custom]) => {
      const { baseUrl, requests } = await serve((_, response) => response.end('{"code":0,"data":1}'));
      const client = testClient({ baseUrl, fetch: custom, maxBilled: 1 });
      const error = await failureOf(client.safe.getThingV1());
      expect(error).toMatchObject({ kind: "connection", phase: "response", billed: "unknown", attempts: 1 });
      expect(client.usage).toMatchObject({ calls: 1, unknown: 1 });
      expect(await failureOf(client.safe.getThingV1())).toMatchObject({ kind: "budget" });
      await expect.poll(() => requests.length).toBe(1);
    }));

  it("is an unknown outcome if the connection of the base URL is refused after a response", async () => {
    const { baseUrl, requests } = await serve((_, response) => response.end('{"code":0,"data":1}'));
    const again = Object.assign(new Error("x"), {
      code: "ECONNREFUSED",
      address: "127.0.0.1",
      port: Number(new URL(baseUrl).port),
    });
    const client = testClient({ baseUrl, fetch: then(plain, () => Promise.reject(again)), maxBilled: 1 });
    expect(await failureOf(client.safe.getThingV1())).toMatchObject({ billed: "unknown", attempts: 1 });
    expect(requests).toHaveLength(1);
  });
});

describe("a custom fetch whose own request is not sent", () => {
  const SENDS: [name: string, send: Send][] = [
    ["fetch", plain],
    ["undici", viaUndici],
    ["node-fetch", viaNodeFetch],
    ["undici with an own dispatcher", (url, init) => undici.fetch(url, { ...init, dispatcher: new undici.Agent() })],
  ];

  it("reports a refused connection of the base URL as not sent, and retries it", () =>
    expectRows(SENDS, async ([, send]) => {
      const { port } = new URL(await closedAddress());
      for (const host of ["127.0.0.1", "localhost"]) {
        const client = testClient({ baseUrl: `http://${host}:${port}`, fetch: send, maxBilled: 1 });
        const error = await failureOf(client.safe.getThingV1());
        expect(error).toMatchObject({ phase: "connect", billed: "no", attempts: 3 });
      }
    }));
});
