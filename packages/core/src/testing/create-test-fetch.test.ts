import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { TOKEN } from "../../tests/test-client.ts";
import { testPlatform } from "../../tests/test-platform.ts";
import { ConfigurationError } from "../index.ts";

describe("a test fetch", () => {
  it("returns a fresh copy of the example of each operation", async () => {
    const { client } = testPlatform();
    const first = await client.getThingV1({ id: "a" });
    expect(first).toMatchObject({ data: { name: "text", tags: ["text"] }, requestId: "test-1", recordTime: undefined });
    (first.data as { name: string }).name = "changed";
    expect((await client.listThingsV1({ page: 1 })).data).toEqual({ name: "text", tags: ["text"] });
  });

  it("uses responses with times in order, then the last one without times", async () => {
    const { client, testFetch } = testPlatform();
    testFetch.reply("getThingV1", { data: "old" });
    testFetch.reply("getThingV1", { data: 1 }, { times: 1 });
    testFetch.reply("getThingV1", { data: 2 }, { times: 2 });
    testFetch.reply("getThingV1", { data: "lasting" });
    const seen: unknown[] = [];
    for (let call = 0; call < 5; call++) seen.push((await client.getThingV1({ id: "a" })).data);
    expect(seen).toEqual([1, 2, 2, "lasting", "lasting"]);
    expect((await client.searchThingV1({ word: "a" })).data).toEqual({});
  });

  it("calls a response function with the parameters and returns the example if it returns undefined", async () => {
    const { client, testFetch } = testPlatform();
    testFetch.reply("getThingV1", ({ id }) => (id === "gone" ? { code: 201 } : undefined));
    await expect(client.getThingV1({ id: "gone" })).rejects.toMatchObject({ kind: "no-result", status: 200 });
    expect((await client.getThingV1({ id: "a" })).data).toHaveProperty("name", "text");
  });

  it("returns the status, headers and message of the scripted response", async () => {
    const { testFetch, url } = testPlatform();
    const headers = { "retry-after": "7" };
    testFetch.reply("getThingV1", { code: 302, status: 503, headers, message: "slower" });
    const response = await testFetch(`${url}/api/test/get-thing/v1?id=a&token=t`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "7"]);
    expect(await response.json()).toMatchObject({ code: 302, data: null, message: "slower", requestId: "test-1" });
  });

  it("returns the example for code 0 with any HTTP status", async () => {
    const { client, testFetch } = testPlatform();
    testFetch.reply("getThingV1", { code: 0, status: 500 });
    expect((await client.getThingV1({ id: "a" })).data).toHaveProperty("name", "text");
  });

  it("removes scripted responses, delays and calls on reset and keeps the same array of calls", async () => {
    const { client, testFetch } = testPlatform();
    const { calls } = testFetch;
    testFetch.reply("getThingV1", { code: 302 });
    testFetch.fail("getThingV1", "dns", { times: 1 });
    testFetch.delay(1e9);
    testFetch.reset();
    expect((await client.getThingV1({ id: "a" })).requestId).toBe("test-1");
    expect(calls).toEqual([{ operation: "getThingV1", parameters: { id: "a" }, requestId: "test-1" }]);
  });

  it("can replace the global fetch", async () => {
    const { testFetch, client } = testPlatform({}, { fetch: undefined });
    vi.stubGlobal("fetch", testFetch);
    await client.getThingV1({ id: "a" }).finally(() => vi.unstubAllGlobals());
    expect(testFetch.calls).toHaveLength(1);
  });
});

describe("an invalid request", () => {
  it.each([
    ["without a token", "/api/test/get-thing/v1?id=a", 100, 401, "the token is missing"],
    ["with an empty token", "/api/test/get-thing/v1?id=a&token=", 100, 401, "the token is missing"],
    ["for an unknown operation", "/api/test/get-thing/v2?id=a&token=t", 500, 500, "no such operation"],
    ["with the method of another operation", "/api/test/list-things/v1?page=1&token=t", 500, 500, "no such operation"],
    ["with a parameter twice", "/api/test/get-thing/v1?id=a&id=b&token=t", 400, 400, "parameter id has a value that"],
    ["without a required parameter", "/api/test/get-thing/v1?token=t", 400, 400, "parameter id is missing"],
    ["with an invalid name", "/api/test/get-thing/v1?id=a&%3F=a&token=t", 400, 400, "with an invalid name"],
  ])(
    "returns the error of the API instead of the scripted response for a request %s",
    async (_, path, code, status, message) => {
      const { testFetch, url } = testPlatform();
      testFetch.reply("getThingV1", { data: "scripted" }, { times: 1 });
      const response = await testFetch(url + path);
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ code, data: null, message: expect.stringContaining(message) });
      const right = await testFetch(`${url}/api/test/get-thing/v1?id=a&token=t`);
      expect(await right.json()).toMatchObject({ code: 0, data: "scripted" });
    },
  );

  it("rejects a form whose token is in the query", async () => {
    const { testFetch, url } = testPlatform();
    const body = new URLSearchParams({ word: "a" });
    const response = await testFetch(new URL(`${url}/api/test/search-thing/v1?token=t`), { method: "POST", body });
    expect(await response.json()).toMatchObject({ code: 100 });
  });
});

describe("the calls of a test fetch", () => {
  it("records the parameters of calls with their types and never the token", async () => {
    const { client, testFetch } = testPlatform();
    await client.listThingsV1({ page: 2, exact: false, price: 1.5, kind: 7 });
    await client.searchThingV1({ word: "a b+c&d=é" });
    await client.safe.searchThingV1({ word: "a", tokenToo: TOKEN });
    expect(testFetch.calls).toEqual([
      { operation: "listThingsV1", parameters: { page: 2, exact: false, price: 1.5, kind: 7 }, requestId: "test-1" },
      { operation: "searchThingV1", parameters: { word: "a b+c&d=é" }, requestId: "test-2" },
      { operation: "searchThingV1", parameters: { word: "a" }, requestId: "test-3" },
    ]);
    const printed = [inspect(testFetch, { depth: 10, showHidden: true }), JSON.stringify(testFetch.calls)].join("");
    expect(printed).not.toContain("Secret");
  });
});

describe("a script", () => {
  it.each([
    ["an unknown operation", "noThing", { data: 1 }, {}, /The platform has no operation "noThing"/],
    ["a status without a body", "getThingV1", { status: 204 }, {}, /status must be an HTTP status .*, got 204/],
    ["an invalid status", "getThingV1", { code: 302, status: 99 }, {}, /status must be .*, got 99/],
    ["a fractional code", "getThingV1", { code: 1.5 }, {}, /code must be a whole number, got 1.5/],
    ["times of 0", "getThingV1", { data: 1 }, { times: 0 }, /times must be a whole number >= 1, got 0/],
    ["an infinite delay", "getThingV1", { data: 1 }, { delayMs: Infinity }, /delayMs must be .*, got Infinity/],
  ])("rejects a script with %s", (_, operation, response, options, message) => {
    const testFetch = untypedTestFetch();
    const script = (): void => testFetch.reply(operation, response, options);
    expect(script).toThrow(ConfigurationError);
    expect(script).toThrow(message);
  });

  it("rejects an unknown fault and a negative delay", () => {
    const testFetch = untypedTestFetch();
    expect(() => testFetch.fail("getThingV1", "toString")).toThrow(/fault must be a known fault, got "toString"/);
    expect(() => testFetch.delay(-1)).toThrow(/delay must be a number of ms >= 0, got -1/);
  });
});

interface UntypedTestFetch {
  reply(...parameters: unknown[]): void;
  fail(...parameters: unknown[]): void;
  delay(ms: number): void;
}

function untypedTestFetch(): UntypedTestFetch {
  return testPlatform().testFetch;
}
