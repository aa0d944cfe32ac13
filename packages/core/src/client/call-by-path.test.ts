import { findToken } from "@justone-clients/test-kit";
import { describe, expect, it } from "vitest";
import { FORM_OPERATION, postClient, QUERY_OPERATION } from "../../tests/post-client.ts";
import { serveJson } from "../../tests/serve.ts";
import { testClient, TOKEN } from "../../tests/test-client.ts";

const OK = { code: 0, data: { id: "a" }, message: null, recordTime: "2026-01-01", requestId: "r-1" };

describe("POST", () => {
  it("sends a form and returns the whole envelope with a response that has no URL", async () => {
    const { baseUrl, requests, bodies } = await serveJson(OK);
    const result = await postClient({ baseUrl }).POST("/api/test/search-thing/v1", { body: { word: "a" } });
    expect(result.data).toEqual(OK);
    expect(result.response.url).toBe("");
    expect(findToken(result, TOKEN)).toEqual([]);
    expect(requests[0]?.url).toBe("/api/test/search-thing/v1");
    expect([...new URLSearchParams(await bodies[0])]).toEqual([
      ["word", "a"],
      ["token", TOKEN],
    ]);
  });

  it("sends a query and returns the envelope of an error in `error`", async () => {
    const { baseUrl, requests } = await serveJson({ code: 400, data: null }, 400);
    const result = await postClient({ baseUrl }).POST("/api/test/list-things/v1", { params: { query: { page: 3 } } });
    expect(result.error).toEqual({ code: 400, data: null });
    expect(requests[0]).toMatchObject({ method: "POST", url: expect.stringContaining("?page=3&token=") as string });
  });

  it("applies the options of a call to POST", async () => {
    const { baseUrl, requests } = await serveJson(OK);
    const init = { body: { word: "a" }, signal: AbortSignal.abort() };
    const call = postClient({ baseUrl }).POST("/api/test/search-thing/v1", init);
    await expect(call).rejects.toMatchObject({ kind: "aborted" });
    expect(requests).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      "fields of the form in the query",
      { params: { query: { word: "a" } } },
      "with its parameters in body, got params.query",
    ],
    [
      "a token in the query of a form operation",
      { body: {}, params: { query: { token: "t" } } },
      "with its parameters in body, got params.query",
    ],
    ["a token in the form", { body: { token: "t" } }, 'with "token" among its parameters'],
    ["a serialized form", { body: "word=a&token=t" }, "parameters must be an object, got a string"],
    ["an array", { body: ["word"] }, "parameters must be an object, got an array"],
    ["a URLSearchParams object", { body: new URLSearchParams("word=a") }, "must be a string"],
  ])("rejects %s before it sends a request", async (_, init, message) => {
    const { baseUrl, requests } = await serveJson(OK);
    const call = postClient({ baseUrl }).POST("/api/test/search-thing/v1", init as { body: { word: string } });
    await expect(call).rejects.toMatchObject({ kind: "configuration", operation: FORM_OPERATION });
    await expect(call).rejects.toThrow(message);
    expect(requests).toEqual([]);
  });

  it("rejects a body for an operation that takes its parameters in the query", async () => {
    const call = postClient({}).POST("/api/test/list-things/v1", { params: { query: {} }, body: { page: 1 } } as {
      params: { query: object };
    });
    await expect(call).rejects.toThrow(
      `${QUERY_OPERATION} must be called with its parameters in params.query, got body.`,
    );
  });

  it("rejects the path of an operation with another HTTP method", async () => {
    const { POST, GET } = postClient({});
    const path: string = "/api/test/get-thing/v1";
    await expect(POST(path as "/api/test/list-things/v1")).rejects.toThrow(
      `POST must be called with one of the client's generated paths, got "${path}".`,
    );
    const other: string = "/api/test/search-thing/v1";
    await expect(GET(other as "/api/test/get-thing/v1")).rejects.toThrow(
      `GET must be called with one of the client's generated paths, got "${other}".`,
    );
  });

  it("adds POST only to a client that has a POST operation", () => {
    expect(Object.keys(postClient({}))).toEqual(expect.arrayContaining(["GET", "POST"]));
    expect(testClient({})).not.toHaveProperty("POST");
  });
});
