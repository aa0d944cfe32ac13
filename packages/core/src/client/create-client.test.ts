import { findToken } from "@justone-clients/test-kit";
import { describe, expect, it } from "vitest";
import { serve, serveJson } from "../../tests/serve.ts";
import { OPERATION, testClient, TOKEN } from "../../tests/test-client.ts";
import { InvalidTokenError, isJustOneError, RateLimitError } from "../index.ts";

const OK = { code: 0, data: { id: "a" }, message: null, recordTime: "2026-01-01", requestId: "r-1" };

describe("a method", () => {
  it("gives back data, request id and record time", async () => {
    const { baseUrl } = await serveJson(OK);
    const result = await testClient({ baseUrl }).getThingV1();
    expect(result).toEqual({
      data: { id: "a" },
      isEmpty: false,
      requestId: "r-1",
      recordTime: "2026-01-01",
      attempts: 1,
      durationMs: expect.any(Number) as number,
    });
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

  it("takes absent data for null", async () => {
    const { baseUrl } = await serveJson({ code: 0 });
    expect((await testClient({ baseUrl }).getThingV1()).data).toBeNull();
  });

  it("takes absent envelope texts for undefined", async () => {
    const { baseUrl } = await serveJson({ code: 0, data: [] });
    const { requestId, recordTime } = await testClient({ baseUrl }).getThingV1();
    expect([requestId, recordTime]).toEqual([undefined, undefined]);
  });

  it("decides on the code, not on the HTTP status", async () => {
    const { baseUrl } = await serveJson(OK, 500);
    await expect(testClient({ baseUrl }).getThingV1()).resolves.toMatchObject({ data: { id: "a" } });
  });

  it("carries a negative code as it is, also from a string", async () => {
    const { baseUrl } = await serveJson({ ...OK, code: "-1" });
    await expect(testClient({ baseUrl }).getThingV1()).rejects.toMatchObject({ kind: "unknown-code", code: -1 });
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

  it("keeps the publisher's words on one line and cuts them", async () => {
    const { baseUrl } = await serveJson({ code: 400, data: null, message: `a\u001b[31m\nb\u202e${"c".repeat(300)}` });
    const outcome = await testClient({ baseUrl }).safe.getThingV1();
    expect(outcome.error).toMatchObject({ upstreamMessage: `a [31m b ${"c".repeat(300)}`.slice(0, 200) });
  });

  it("tells its facts as plain data", async () => {
    const { baseUrl } = await serveJson({ code: 303, data: null, message: "m", requestId: "r" }, 429);
    const { error } = await testClient({ baseUrl }).safe.getThingV1();
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "DailyQuotaError",
      kind: "daily-quota",
      message: error?.message,
      operation: OPERATION,
      code: 303,
      status: 429,
      requestId: "r",
      attempts: 1,
      retryable: false,
      billed: "no",
      upstreamMessage: "m",
    });
  });
});

describe("an answer that echoes the token", () => {
  const echo = { code: 0, data: { text: `you sent ${TOKEN}`, [TOKEN]: [encodeURIComponent(TOKEN)] }, requestId: TOKEN };

  it("is cleaned of it in a method's result", async () => {
    const { baseUrl } = await serveJson({ ...echo, recordTime: TOKEN });
    const result = await testClient({ baseUrl }).getThingV1();
    expect(result.data).toEqual({ text: "you sent [token]", "[token]": ["[token]"] });
    expect(findToken(result, TOKEN)).toEqual([]);
  });

  it("is cleaned of it in the envelope of GET", async () => {
    const { baseUrl } = await serveJson(echo, 401);
    const answer = await testClient({ baseUrl }).GET("/api/test/get-thing/v1");
    expect(answer.error?.code).toBe(0);
    expect(findToken(answer, TOKEN)).toEqual([]);
    expect(await new Response(JSON.stringify(answer.error)).text()).toContain("[token]");
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

  it("throws for a body that is no envelope, as a method does", async () => {
    const { baseUrl } = await serve((_, response) => response.writeHead(200).end("<html>"));
    await expect(testClient({ baseUrl }).GET("/api/test/get-thing/v1")).rejects.toMatchObject({ kind: "protocol" });
  });

  it("minds the options of a call", async () => {
    const { baseUrl, requests } = await serveJson(OK);
    const init = { params: { query: {} }, signal: AbortSignal.abort() };
    await expect(testClient({ baseUrl }).GET("/api/test/get-thing/v1", init)).rejects.toMatchObject({
      kind: "aborted",
    });
    const timeout = testClient({ baseUrl }).GET("/api/test/get-thing/v1", { params: { query: {} }, timeoutMs: -1 });
    await expect(timeout).rejects.toMatchObject({ kind: "configuration" });
    expect(requests).toEqual([]);
  });

  it("refuses a path that is not the client's own", async () => {
    const call = testClient({}).GET("/api/other?token=x");
    await expect(call).rejects.toThrow('GET of "/api/other": expected one of the client\'s generated paths.');
  });
});

describe("isJustOneError", () => {
  it("knows an error of another copy of the package", () => {
    const foreign = Object.defineProperty(new Error("x"), Symbol.for("@justone-clients/core/error"), { value: true });
    expect(isJustOneError(foreign)).toBe(true);
    expect(isJustOneError(new Error("x"))).toBe(false);
  });
});
