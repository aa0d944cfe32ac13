import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { TOKEN } from "../../tests/test-client.ts";
import { testPlatform } from "../../tests/test-platform.ts";
import { ConfigurationError } from "../index.ts";

describe("a test fetch", () => {
  it("answers the example of each operation, which nobody can change for others", async () => {
    const { client } = testPlatform();
    const first = await client.getThingV1({ id: "a" });
    expect(first).toMatchObject({ data: { name: "text", tags: ["text"] }, requestId: "test-1", recordTime: undefined });
    (first.data as { name: string }).name = "changed";
    expect((await client.listThingsV1({ page: 1 })).data).toEqual({ name: "text", tags: ["text"] });
  });

  it("uses up answers for some calls in their order, then the last one for all", async () => {
    const { client, testFetch } = testPlatform();
    testFetch.answer("getThingV1", { data: "old" });
    testFetch.answer("getThingV1", { data: 1 }, { times: 1 });
    testFetch.answer("getThingV1", { data: 2 }, { times: 2 });
    testFetch.answer("getThingV1", { data: "lasting" });
    const seen: unknown[] = [];
    for (let call = 0; call < 5; call++) seen.push((await client.getThingV1({ id: "a" })).data);
    expect(seen).toEqual([1, 2, 2, "lasting", "lasting"]);
    expect((await client.searchThingV1({ word: "a" })).data).toEqual({});
  });

  it("answers by the parameters of a call, and with the example where that gives nothing", async () => {
    const { client, testFetch } = testPlatform();
    testFetch.answer("getThingV1", ({ id }) => (id === "gone" ? { code: 201 } : undefined));
    await expect(client.getThingV1({ id: "gone" })).rejects.toMatchObject({ kind: "no-result", status: 200 });
    expect((await client.getThingV1({ id: "a" })).data).toHaveProperty("name", "text");
  });

  it("answers with a status, headers and a message that were asked for", async () => {
    const { testFetch, url } = testPlatform();
    const headers = { "retry-after": "7" };
    testFetch.answer("getThingV1", { code: 302, status: 503, headers, message: "slower" });
    const response = await testFetch(`${url}/api/test/get-thing/v1?id=a&token=t`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "7"]);
    expect(await response.json()).toMatchObject({ code: 302, data: null, message: "slower", requestId: "test-1" });
  });

  it("answers its example with code 0, also under a status that says otherwise", async () => {
    const { client, testFetch } = testPlatform();
    testFetch.answer("getThingV1", { code: 0, status: 500 });
    expect((await client.getThingV1({ id: "a" })).data).toHaveProperty("name", "text");
  });

  it("forgets what it was told by a reset, in the same list of calls", async () => {
    const { client, testFetch } = testPlatform();
    const { calls } = testFetch;
    testFetch.answer("getThingV1", { code: 302 });
    testFetch.fail("getThingV1", "dns", { times: 1 });
    testFetch.delay(1e9);
    testFetch.reset();
    expect((await client.getThingV1({ id: "a" })).requestId).toBe("test-1");
    expect(calls).toEqual([{ operation: "getThingV1", parameters: { id: "a" }, requestId: "test-1" }]);
  });

  it("can stand in for the global fetch", async () => {
    const { testFetch, client } = testPlatform({}, { fetch: undefined });
    vi.stubGlobal("fetch", testFetch);
    await client.getThingV1({ id: "a" }).finally(() => vi.unstubAllGlobals());
    expect(testFetch.calls).toHaveLength(1);
  });
});

describe("a wrong request", () => {
  it.each([
    ["without a token", "/api/test/get-thing/v1?id=a", 100, 401, "the token is missing"],
    ["with an empty token", "/api/test/get-thing/v1?id=a&token=", 100, 401, "the token is missing"],
    ["for no operation", "/api/test/get-thing/v2?id=a&token=t", 500, 500, "no such operation"],
    ["with a method of another", "/api/test/list-things/v1?page=1&token=t", 500, 500, "no such operation"],
    ["with a parameter twice", "/api/test/get-thing/v1?id=a&id=b&token=t", 400, 400, "parameter id has a value it"],
    ["without what is required", "/api/test/get-thing/v1?token=t", 400, 400, "parameter id is missing"],
    ["with what is no name", "/api/test/get-thing/v1?id=a&%3F=a&token=t", 400, 400, "a name that is none"],
  ])("%s is answered as the API does, whatever was scripted", async (_, path, code, status, message) => {
    const { testFetch, url } = testPlatform();
    testFetch.answer("getThingV1", { data: "scripted" }, { times: 1 });
    const response = await testFetch(url + path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code, data: null, message: expect.stringContaining(message) });
    const right = await testFetch(`${url}/api/test/get-thing/v1?id=a&token=t`);
    expect(await right.json()).toMatchObject({ code: 0, data: "scripted" });
  });

  it("has no token from the query where it belongs into the form", async () => {
    const { testFetch, url } = testPlatform();
    const body = new URLSearchParams({ word: "a" });
    const response = await testFetch(new URL(`${url}/api/test/search-thing/v1?token=t`), { method: "POST", body });
    expect(await response.json()).toMatchObject({ code: 100 });
  });
});

describe("the calls of a test fetch", () => {
  it("hold parameters of the type they were given in, and no token, however they are printed", async () => {
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

describe("what cannot be scripted", () => {
  it.each([
    ["an operation there is none of", "noThing", { data: 1 }, {}, /There is no operation "noThing"/],
    ["a status without a body", "getThingV1", { data: 1, status: 204 }, {}, /status is 204; expected an HTTP status/],
    ["a status there is none of", "getThingV1", { code: 302, status: 99 }, {}, /status is 99/],
    ["a code that is no number", "getThingV1", { code: 1.5 }, {}, /code is 1.5/],
    ["no times at all", "getThingV1", { data: 1 }, { times: 0 }, /times is 0; expected a whole number/],
    ["a delay that never ends", "getThingV1", { data: 1 }, { delayMs: Infinity }, /delayMs is Infinity/],
  ])("is %s", (_, operation, answer, options, message) => {
    const testFetch = untypedTestFetch();
    const script = (): void => testFetch.answer(operation, answer, options);
    expect(script).toThrow(ConfigurationError);
    expect(script).toThrow(message);
  });

  it("is a fault there is none of, nor a time before now", () => {
    const testFetch = untypedTestFetch();
    expect(() => testFetch.fail("getThingV1", "toString")).toThrow(/fault is toString/);
    expect(() => testFetch.delay(-1)).toThrow(/delay is -1/);
  });
});

interface UntypedTestFetch {
  answer(...parameters: unknown[]): void;
  fail(...parameters: unknown[]): void;
  delay(ms: number): void;
}

function untypedTestFetch(): UntypedTestFetch {
  return testPlatform().testFetch;
}
