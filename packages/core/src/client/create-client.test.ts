import { findToken } from "@justone-clients/test-kit";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { serveJson } from "../../tests/serve.ts";
import { OPERATION, testClient, TOKEN } from "../../tests/test-client.ts";
import { InvalidTokenError, RateLimitError } from "../index.ts";

const OK = { code: 0, data: { id: "a" }, message: null, recordTime: "2026-01-01", requestId: "r-1" };

describe("a method", () => {
  it("returns data, request id and record time", async () => {
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

  it("sends the parameters unchanged and the token last", async () => {
    const { baseUrl, requests } = await serveJson(OK);
    await testClient({ baseUrl }).getThingV1({ id: "中文 &=", count: 2, absent: undefined });
    const url = new URL(requests[0]?.url ?? "", baseUrl);
    expect([...url.searchParams]).toEqual([
      ["id", "中文 &="],
      ["count", "2"],
      ["token", TOKEN],
    ]);
  });

  it("returns null if the envelope has no data", async () => {
    const { baseUrl } = await serveJson({ code: 0 });
    expect((await testClient({ baseUrl }).getThingV1()).data).toBeNull();
  });

  it("returns undefined for missing texts of the envelope", async () => {
    const { baseUrl } = await serveJson({ code: 0, data: [] });
    const { requestId, recordTime } = await testClient({ baseUrl }).getThingV1();
    expect([requestId, recordTime]).toEqual([undefined, undefined]);
  });

  it("decides on the code and ignores the HTTP status", async () => {
    const { baseUrl } = await serveJson(OK, 500);
    await expect(testClient({ baseUrl }).getThingV1()).resolves.toMatchObject({ data: { id: "a" } });
  });

  it("keeps a negative code, also if the code is a string", async () => {
    const { baseUrl } = await serveJson({ ...OK, code: "-1" });
    await expect(testClient({ baseUrl }).getThingV1()).rejects.toMatchObject({ kind: "unknown-code", code: -1 });
  });

  it("reads a code that is a string of digits as a number", async () => {
    const { baseUrl } = await serveJson({ ...OK, code: "302" });
    await expect(testClient({ baseUrl }).getThingV1()).rejects.toBeInstanceOf(RateLimitError);
  });

  it("throws the error class of the code with the facts of the response, redacted", async () => {
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

  it("puts the message of the API on one line and cuts it short", async () => {
    const { baseUrl } = await serveJson({ code: 400, data: null, message: `a\u001b[31m\nb\u202e${"c".repeat(300)}` });
    const outcome = await testClient({ baseUrl }).safe.getThingV1();
    expect(outcome.error).toMatchObject({ upstreamMessage: `a [31m b ${"c".repeat(300)}`.slice(0, 200) });
  });

  it("throws an error whose toJSON returns its facts", async () => {
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
      suggestedHttpStatus: 429,
      upstreamMessage: "m",
    });
  });
});

describe("a response that echoes the token", () => {
  const echo = { code: 0, data: { text: `you sent ${TOKEN}`, [TOKEN]: [encodeURIComponent(TOKEN)] }, requestId: TOKEN };

  it("redacts an echoed token in the result of a method", async () => {
    const { baseUrl } = await serveJson({ ...echo, recordTime: TOKEN });
    const result = await testClient({ baseUrl }).getThingV1();
    expect(result.data).toEqual({ text: "you sent [token]", "[token]": ["[token]"] });
    expect(findToken(result, TOKEN)).toEqual([]);
  });
});

describe("safe", () => {
  it("returns an outcome instead of throwing the error", async () => {
    const { baseUrl } = await serveJson({ code: 601, data: null });
    const outcome = await testClient({ baseUrl }).safe.getThingV1();
    expect(outcome).toMatchObject({ ok: false, error: { kind: "insufficient-balance" } });
  });
});

describe("the methods that dispose of a client", () => {
  const DISPOSAL: (string | symbol)[] = [Symbol.dispose, Symbol.asyncDispose];

  // Both symbols are read only, so a copy of the constructor shadows them.
  it.each([
    [[], DISPOSAL],
    [["asyncDispose"], [Symbol.dispose]],
    [["dispose", "asyncDispose"], []],
  ])("exist only for the symbols of the realm: without %j", (absent, expected) => {
    const shadows = Object.fromEntries(absent.map((name) => [name, { value: undefined }]));
    onTestFinished(() => void vi.unstubAllGlobals());
    vi.stubGlobal("Symbol", Object.create(Symbol, shadows));
    const keys = Reflect.ownKeys(testClient({}));
    expect(keys.filter((key) => DISPOSAL.includes(key))).toEqual(expected);
    expect(keys).not.toContain("undefined");
    expect(keys).toContain("close");
  });
});
