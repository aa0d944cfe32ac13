import { expectRows } from "@justone-clients/test-tables";
import nodeFetch from "node-fetch";
import * as undici from "undici";
import { describe, expect, it } from "vitest";
import type { Fetch, FetchInit } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { serveJson } from "./serve.ts";
import { FORM_OPERATION, testClient } from "./test-client.ts";

const OK = { code: 0, data: null };

const coded = (code: string, message = "x"): Error => Object.assign(new TypeError(message), { code });
function rejecting(thrown: unknown): Fetch {
  return () => Promise.reject(thrown);
}
const throwing =
  (message: string): Fetch =>
  () => {
    throw new Error(message);
  };

const badAgent: object = { agent: {} };
const badProxy: Fetch = (url, init) => {
  return undici.fetch(url, { ...init, dispatcher: new undici.ProxyAgent("nonsense:x") });
};
const closingAgent: Fetch = (url, init) => {
  const dispatcher = new undici.Agent();
  void dispatcher.close();
  return undici.fetch(url, { ...init, dispatcher });
};

const UNSENT: [name: string, fetch: Fetch][] = [
  ["a synchronous throw", throwing("not now")],
  ["an invalid URL", (_, init) => fetch("nonsense", init)],
  ["an invalid URL of undici", (_, init) => undici.fetch("nonsense", init)],
  ["an invalid URL of node-fetch", (_, init) => nodeFetch("nonsense", init)],
  ["an invalid proxy URL, thrown by a function that is not async", badProxy],
  ["a dispatcher that is closing", closingAgent],
  ["an invalid agent of node-fetch", (url, init) => nodeFetch(url, { ...init, ...badAgent })],
  ["an invalid header of node-fetch", (url, init) => nodeFetch(url, { ...init, headers: { "a b": "c" } })],
  ["an invalid argument", rejecting(coded("ERR_INVALID_ARG_TYPE"))],
  ["a dispatcher of another version", rejecting(coded("UND_ERR_INVALID_ARG", "invalid onRequestStart method"))],
  ["an invalid argument as the cause", rejecting(new TypeError("x", { cause: coded("UND_ERR_INVALID_ARG") }))],
];

const UNKNOWN: [name: string, thrown: unknown][] = [
  ["no code", new TypeError("Failed to fetch")],
  ["an unknown code", coded("E_CUSTOM")],
  ["an abort that the client did not order", coded("UND_ERR_ABORTED", "This operation was aborted")],
  ["a destroyed dispatcher", coded("UND_ERR_DESTROYED")],
  ["no error", undefined],
  ["a text", "offline"],
];

describe("a fetch that fails before it sends", () => {
  it("ends a call whose fetch fails before sending with a RequestNotSentError, and does not count it", () =>
    expectRows(UNSENT, async ([, custom]) => {
      const { baseUrl, requests } = await serveJson(OK);
      const client = testClient({ baseUrl, fetch: custom, maxCalls: 1, maxBilled: 1 });
      const unsent = { name: "RequestNotSentError", kind: "not-sent", billed: "no", retryable: false, attempts: 0 };
      for (let call = 0; call < 2; call++) expect(await failureOf(client.safe.getThingV1())).toMatchObject(unsent);
      expect(client.usage).toMatchObject({ calls: 0, unknown: 0, unbilled: 0 });
      expect(requests).toEqual([]);
    }));

  it("names the operation and hides the token and the credentials of a proxy", async () => {
    const custom = (_: string, { body }: FetchInit): never => {
      throw new Error(`cannot send ${body} through http://me:pass@proxy.example:80 or me:pass@proxy`);
    };
    const error = await failureOf(testClient({ fetch: custom }).safe.searchThingV1({ word: "a" }));
    expect(error.message).toContain(FORM_OPERATION);
    const message = "cannot send word=a&token=[token] through http://proxy.example:80 or proxy";
    expect(error.cause).toMatchObject({ message });
  });
});

describe("any other rejection of a custom fetch", () => {
  it("counts any other rejection of a custom fetch against maxBilled, because its outcome is unknown", () =>
    expectRows(UNKNOWN, async ([, thrown]) => {
      const client = testClient({ fetch: rejecting(thrown), maxBilled: 1 });
      expect(await failureOf(client.safe.getThingV1())).toMatchObject({ kind: "connection", billed: "unknown" });
      expect(client.usage).toMatchObject({ calls: 1, unknown: 1 });
      expect(await failureOf(client.safe.getThingV1())).toMatchObject({ kind: "budget" });
    }));
});
