import { describe, expect, it } from "vitest";
import { CN_URL, GLOBAL_URL } from "../src/config/endpoint.ts";
import type { ClientOptions } from "../src/index.ts";
import { testClient } from "./test-client.ts";

/** Makes so many calls and returns the origins that received a request. */
async function originsOf(
  calls: number,
  respond: (origin: string) => Promise<Response>,
  options: ClientOptions = {},
): Promise<string[]> {
  const origins: string[] = [];
  const fetch = (url: string): Promise<Response> => {
    const { origin } = new URL(url);
    origins.push(origin);
    return respond(origin);
  };
  const client = testClient({ environment: "auto", fetch, ...options });
  for (let call = 0; call < calls; call++) await client.safe.getThingV1();
  return origins;
}

function ok(): Promise<Response> {
  return Promise.resolve(new Response('{"code":0,"data":1}'));
}

describe("the environment auto", () => {
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
