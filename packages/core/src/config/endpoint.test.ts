import { describe, expect, it } from "vitest";
import { createTestClock } from "../../tests/faults/test-clock.ts";
import { testClient } from "../../tests/test-client.ts";
import type { ClientOptions } from "../index.ts";
import { checkBaseUrl, CN_URL, fasterEndpoint, GLOBAL_URL } from "./endpoint.ts";

const URLS = [GLOBAL_URL, CN_URL] as const;

/** Makes so many calls and returns the origins that received a request. */
async function originsOf(
  calls: number,
  respond: (origin: string) => Promise<Response>,
  options: ClientOptions = {},
): Promise<string[]> {
  const origins: string[] = [];
  const fetch = (request: Request): Promise<Response> => {
    const { origin } = new URL(request.url);
    origins.push(origin);
    return respond(origin);
  };
  const client = testClient({ environment: "auto", fetch, clock: createTestClock(), ...options });
  for (let call = 0; call < calls; call++) await client.safe.getThingV1();
  return origins;
}

function ok(): Promise<Response> {
  return Promise.resolve(new Response('{"code":0,"data":1}'));
}

describe("the environment auto", () => {
  it("prefers the endpoint that responds faster and probes the other one from time to time", () => {
    const endpoint = fasterEndpoint(URLS);
    const selected = Array.from({ length: 100 }, () => {
      const url = endpoint.select();
      endpoint.record(url, url === CN_URL ? 50 : 300);
      return url;
    });
    expect(selected.slice(0, 6)).toEqual([GLOBAL_URL, GLOBAL_URL, GLOBAL_URL, CN_URL, CN_URL, CN_URL]);
    expect(selected.slice(6).filter((url) => url === GLOBAL_URL)).toHaveLength(2);
  });

  it("stops using an endpoint that did not respond and returns to it when it responds faster", () => {
    const endpoint = fasterEndpoint(URLS);
    endpoint.record(endpoint.select(), undefined);
    const next = Array.from({ length: 40 }, () => endpoint.select());
    expect(new Set(next)).toEqual(new Set([CN_URL]));
    for (let call = 0; call < 3; call++) endpoint.record(CN_URL, 300);
    for (let call = 0; call < 3; call++) endpoint.record(GLOBAL_URL, 100);
    expect(endpoint.select()).toBe(GLOBAL_URL);
  });

  it("sends exactly one request per call", async () => {
    expect(await originsOf(8, ok)).toHaveLength(8);
  });

  it.each([
    ["that is refused", () => Promise.reject(Object.assign(new Error("x"), { code: "ECONNREFUSED" }))],
    ["that is lost", () => Promise.reject(Object.assign(new Error("x"), { code: "ECONNRESET" }))],
    ["that a gateway responds to", () => Promise.resolve(new Response("<html>", { status: 502 }))],
  ])("uses the other endpoint after a connection %s", async (_, fail) => {
    const origins = await originsOf(5, (origin) => (origin === GLOBAL_URL ? fail() : ok()));
    expect(origins.indexOf(CN_URL)).toBe(1);
    expect(origins.filter((origin) => origin === GLOBAL_URL)).toHaveLength(1);
  });

  it("does not use plain HTTP without allowInsecure", async () => {
    const origins = await originsOf(8, ok, { allowInsecure: false });
    expect(new Set(origins)).toEqual(new Set([GLOBAL_URL]));
  });
});

describe("the environment cn", () => {
  it("requires allowInsecure for the environment cn, because it is plain HTTP", async () => {
    expect(() => testClient({ environment: "cn", allowInsecure: false })).toThrow(/plain HTTP/);
    expect(await originsOf(1, ok, { environment: "cn" })).toEqual([CN_URL]);
  });
});

describe("checkBaseUrl", () => {
  it.each([
    ["https://api.justoneapi.com/", "https://api.justoneapi.com"],
    ["https://proxy.example/just-one/", "https://proxy.example/just-one"],
  ])("returns %s without a trailing slash", (given, expected) => {
    expect(checkBaseUrl(given, false)).toBe(expected);
  });

  it("accepts plain HTTP only with allowInsecure", () => {
    expect(() => checkBaseUrl("http://127.0.0.1:4010", false)).toThrow(/plain HTTP/);
    expect(checkBaseUrl("http://127.0.0.1:4010", true)).toBe("http://127.0.0.1:4010");
  });

  it.each([
    ["a text that is not a URL", "not-a-url-but-secret"],
    ["credentials", "https://user:secret@host.example"],
    ["a query", "https://host.example/?token=secret"],
    ["a fragment", "https://host.example/#secret"],
    ["an empty query", "https://secret.example/?"],
    ["another scheme", "ftp://secret.example"],
  ])("rejects %s without repeating the URL", (_, given) => {
    expect(() => checkBaseUrl(given, true)).toThrow(/^(?!.*secret).*$/s);
  });
});
