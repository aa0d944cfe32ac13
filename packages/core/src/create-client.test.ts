import { findToken } from "@justone-clients/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { serve, serveJson } from "../tests/serve.ts";
import { OPERATION, testClient, TOKEN, tokenlessClient } from "../tests/test-client.ts";
import { ConfigurationError, InvalidTokenError, isJustOneError, RateLimitError } from "./index.ts";

const OK = { code: 0, data: { id: "a" }, message: null, recordTime: "2026-01-01", requestId: "r-1" };

describe("a method", () => {
  it("gives back data, request id and record time", async () => {
    const { baseUrl } = await serveJson(OK);
    const result = await testClient({ baseUrl }).getThingV1();
    expect(result).toEqual({ data: { id: "a" }, requestId: "r-1", recordTime: "2026-01-01" });
  });

  it("sends the parameters as they are and the token last", async () => {
    const { baseUrl, requests } = await serveJson(OK);
    await testClient({ baseUrl }).getThingV1({ id: "中文 &=", count: 2, absent: undefined });
    const url = new URL(requests[0]?.url ?? "", baseUrl);
    expect([...url.searchParams]).toEqual([
      ["id", "中文 &="],
      ["count", "2"],
      ["token", TOKEN],
    ]);
  });

  it("takes absent envelope texts for undefined", async () => {
    const { baseUrl } = await serveJson({ code: 0, data: [] });
    expect(await testClient({ baseUrl }).getThingV1()).toEqual({ data: [] });
  });

  it("decides on the code, not on the HTTP status", async () => {
    const { baseUrl } = await serveJson(OK, 500);
    await expect(testClient({ baseUrl }).getThingV1()).resolves.toMatchObject({ data: { id: "a" } });
  });

  it("takes a code of digits in a string for the number", async () => {
    const { baseUrl } = await serveJson({ ...OK, code: "302" });
    await expect(testClient({ baseUrl }).getThingV1()).rejects.toBeInstanceOf(RateLimitError);
  });

  it("throws the class of the code, with what is known and without the token the server echoes", async () => {
    const message = `bad token ${TOKEN} or ${encodeURIComponent(TOKEN)}`;
    const { baseUrl } = await serveJson({ code: 100, data: null, message, requestId: TOKEN }, 401);
    const error: unknown = await testClient({ baseUrl })
      .getThingV1()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidTokenError);
    expect(error).toMatchObject({ operation: OPERATION, code: 100, status: 401, billed: "no", retryable: false });
    expect(error).toMatchObject({ upstreamMessage: "bad token [token] or [token]", requestId: "[token]" });
    expect(findToken(error, TOKEN)).toEqual([]);
  });
});

describe("safe", () => {
  it("gives back an outcome instead of throwing", async () => {
    const { baseUrl } = await serveJson({ code: 601, data: null });
    const outcome = await testClient({ baseUrl }).safe.getThingV1();
    expect(outcome).toMatchObject({ ok: false, error: { kind: "insufficient-balance" } });
  });
});

describe("GET", () => {
  it("gives back a failing envelope under error, as openapi-fetch does, from a response without a URL", async () => {
    const { baseUrl } = await serveJson({ code: 302, data: null }, 429);
    const answer = await testClient({ baseUrl }).GET("/api/test/get-thing/v1");
    expect(answer.error).toEqual({ code: 302, data: null });
    expect(answer.response.status).toBe(429);
    expect(answer.response.url).toBe("");
    expect(findToken(answer, TOKEN)).toEqual([]);
  });

  it("cleans echoed headers of the token", async () => {
    const { baseUrl } = await serve((_, response) => {
      response.writeHead(200, { "x-echo": encodeURIComponent(TOKEN) }).end(JSON.stringify(OK));
    });
    const { response } = await testClient({ baseUrl }).GET("/api/test/get-thing/v1");
    expect(response.headers.get("x-echo")).toBe("[token]");
  });

  it("refuses a path that is not the client's own", async () => {
    const call = testClient({}).GET("/api/other?token=x");
    await expect(call).rejects.toThrow(/"\/api\/other" is no path of this client/);
  });
});

describe("the token", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("comes from a function, asked before each call", async () => {
    const { baseUrl, requests } = await serveJson(OK);
    const tokens = ["first-token\n", "second-token"];
    const client = testClient({ baseUrl, token: () => Promise.resolve(tokens.shift() ?? "") });
    await client.getThingV1();
    await client.getThingV1();
    expect(requests.map(({ url }) => url?.split("token=")[1])).toEqual(["first-token", "second-token"]);
  });

  it("comes from JUSTONEAPI_TOKEN where none is given", async () => {
    vi.stubEnv("JUSTONEAPI_TOKEN", "from-the-environment");
    const { baseUrl, requests } = await serveJson(OK);
    await tokenlessClient({ baseUrl }).getThingV1();
    expect(requests[0]?.url).toContain("from-the-environment");
  });

  it("is asked for in words when there is none, and nothing is sent", async () => {
    const { baseUrl, requests } = await serveJson(OK);
    const call = testClient({ baseUrl, token: " " }).getThingV1();
    await expect(call).rejects.toThrow(/no token to call with. Pass \{ token \} .* JUSTONEAPI_TOKEN/);
    expect(requests).toEqual([]);
  });

  it("does not show when its function fails", async () => {
    const call = testClient({ token: () => Promise.reject(new TypeError(`cannot read ${TOKEN}`)) }).getThingV1();
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain("(TypeError)");
    expect(findToken(error, TOKEN)).toEqual([]);
  });

  it("shows nowhere on the client", () => {
    expect(findToken(testClient({}), TOKEN)).toEqual([]);
  });

  it.each([
    ["a token", { token: "t" }, /"token" among its parameters/],
    ["a date", { id: new Date(0) }, /parameter "id" cannot be sent/],
    ["an object", { id: { deep: 1 } }, /parameter "id" cannot be sent/],
    ["NaN", { count: Number.NaN }, /parameter "count" cannot be sent/],
  ])("refuses %s among the parameters before anything is sent", async (_, parameters, message) => {
    const { baseUrl, requests } = await serveJson(OK);
    const outcome = await testClient({ baseUrl }).safe.getThingV1(parameters);
    expect(outcome).toMatchObject({ ok: false, error: { kind: "configuration", billed: "no", attempts: 0 } });
    expect(outcome.ok ? "" : outcome.error.message).toMatch(message);
    expect(requests).toEqual([]);
  });
});

describe("isJustOneError", () => {
  it("knows an error of another copy of the package", () => {
    const foreign = Object.defineProperty(new Error("x"), Symbol.for("@justone-clients/core/error"), { value: true });
    expect(isJustOneError(foreign)).toBe(true);
    expect(isJustOneError(new Error("x"))).toBe(false);
  });
});
