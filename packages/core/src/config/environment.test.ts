import { describe, expect, it } from "vitest";
import { createTestClock } from "../../tests/faults/test-clock.ts";
import { testClient } from "../../tests/test-client.ts";
import type { ClientOptions } from "../index.ts";
import { CN_URL, fasterEnvironment, GLOBAL_URL } from "./endpoint.ts";

const URLS = [GLOBAL_URL, CN_URL] as const;

/** Calls so often, and says which hosts were asked. */
async function hosts(
  calls: number,
  answer: (host: string) => Promise<Response>,
  options: ClientOptions = {},
): Promise<string[]> {
  const asked: string[] = [];
  const fetch = (request: Request): Promise<Response> => {
    const { origin } = new URL(request.url);
    asked.push(origin);
    return answer(origin);
  };
  const client = testClient({ environment: "auto", fetch, clock: createTestClock(), ...options });
  for (let call = 0; call < calls; call++) await client.safe.getThingV1();
  return asked;
}

function ok(): Promise<Response> {
  return Promise.resolve(new Response('{"code":0,"data":1}'));
}

describe("auto", () => {
  it("prefers the address that answered faster, and looks again now and then", () => {
    const environment = fasterEnvironment(URLS);
    const chosen = Array.from({ length: 100 }, () => {
      const url = environment.choose();
      environment.learn(url, url === CN_URL ? 50 : 300);
      return url;
    });
    expect(chosen.slice(0, 6)).toEqual([GLOBAL_URL, GLOBAL_URL, GLOBAL_URL, CN_URL, CN_URL, CN_URL]);
    expect(chosen.slice(6).filter((url) => url === GLOBAL_URL)).toHaveLength(2);
  });

  it("leaves one that gives no answer at once, and returns to it when it answers faster again", () => {
    const environment = fasterEnvironment(URLS);
    environment.learn(environment.choose(), undefined);
    const next = Array.from({ length: 40 }, () => environment.choose());
    expect(new Set(next)).toEqual(new Set([CN_URL]));
    for (let call = 0; call < 3; call++) environment.learn(CN_URL, 300);
    for (let call = 0; call < 3; call++) environment.learn(GLOBAL_URL, 100);
    expect(environment.choose()).toBe(GLOBAL_URL);
  });

  it("sends no request of its own", async () => {
    expect(await hosts(8, ok)).toHaveLength(8);
  });

  it.each([
    ["refused", () => Promise.reject(Object.assign(new Error("x"), { code: "ECONNREFUSED" }))],
    ["broken", () => Promise.reject(Object.assign(new Error("x"), { code: "ECONNRESET" }))],
    ["answered by a gateway", () => Promise.resolve(new Response("<html>", { status: 502 }))],
  ])("goes elsewhere after a connection that was %s", async (_, fail) => {
    const asked = await hosts(5, (host) => (host === GLOBAL_URL ? fail() : ok()));
    expect(asked.indexOf(CN_URL)).toBe(1);
    expect(asked.filter((host) => host === GLOBAL_URL)).toHaveLength(1);
  });

  it("never takes plain HTTP without consent", async () => {
    const asked = await hosts(8, ok, { allowInsecure: false });
    expect(new Set(asked)).toEqual(new Set([GLOBAL_URL]));
  });
});

describe("cn", () => {
  it("takes consent to plain HTTP", async () => {
    expect(() => testClient({ environment: "cn", allowInsecure: false })).toThrow(/plain HTTP/);
    expect(await hosts(1, ok, { environment: "cn" })).toEqual([CN_URL]);
  });
});
