import { findToken } from "@justone-clients/test-kit";
import { describe, expect, it } from "vitest";
import { serve, serveJson } from "../../tests/serve.ts";
import { FORM_OPERATION, OPERATIONS, QUERY_OPERATION, testClient, TOKEN } from "../../tests/test-client.ts";
import type { Operation } from "../types/operation.ts";
import { createClient } from "./create-client.ts";

const OK = { code: 0, data: { id: "a" }, message: null, recordTime: "2026-01-01", requestId: "r-1" };

describe("POST", () => {
  it("sends a form and returns the whole envelope with a response that has no URL", async () => {
    const { baseUrl, requests, bodies } = await serveJson(OK);
    const result = await testClient({ baseUrl }).POST("/api/test/search-thing/v1", { body: { word: "a" } });
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
    const result = await testClient({ baseUrl }).POST("/api/test/list-things/v1", { params: { query: { page: 3 } } });
    expect(result.error).toEqual({ code: 400, data: null });
    const token = encodeURIComponent(TOKEN).replaceAll("'", "%27");
    expect(requests[0]).toMatchObject({ method: "POST", url: `/api/test/list-things/v1?page=3&token=${token}` });
  });

  it("applies the options of a call to POST", async () => {
    const { baseUrl, requests } = await serveJson(OK);
    const init = { body: { word: "a" }, signal: AbortSignal.abort() };
    const call = testClient({ baseUrl }).POST("/api/test/search-thing/v1", init);
    await expect(call).rejects.toMatchObject({ kind: "aborted" });
    expect(requests).toEqual([]);
  });

  const IN_QUERY = "with its parameters in body, got params.query";
  it.each<[string, object, string]>([
    ["fields of the form in the query", { params: { query: { word: "a" } } }, IN_QUERY],
    ["a token in the query of a form operation", { body: {}, params: { query: { token: "t" } } }, IN_QUERY],
    ["a token in the form", { body: { token: "t" } }, 'with "token" among its parameters'],
    ["a serialized form", { body: "word=a&token=t" }, "parameters must be an object, got a value of type String"],
    ["an array", { body: ["word"] }, "parameters must be an object, got a value of type Array"],
    ["a URLSearchParams object", { body: new URLSearchParams("word=a") }, "got a value of type URLSearchParams"],
  ])("rejects %s before it sends a request", async (_, init, message) => {
    const { baseUrl, requests } = await serveJson(OK);
    const call = testClient({ baseUrl }).POST("/api/test/search-thing/v1", init as { body: { word: string } });
    await expect(call).rejects.toMatchObject({ kind: "configuration", operation: FORM_OPERATION });
    await expect(call).rejects.toThrow(message);
    expect(requests).toEqual([]);
  });

  it("rejects a body for an operation that takes its parameters in the query", async () => {
    const call = testClient({}).POST("/api/test/list-things/v1", { params: { query: {} }, body: { page: 1 } } as {
      params: { query: object };
    });
    await expect(call).rejects.toThrow(
      `${QUERY_OPERATION} must be called with its parameters in params.query, got body.`,
    );
  });

  it("rejects the path of an operation with another HTTP method", async () => {
    const { POST, GET } = testClient({});
    const path: string = "/api/test/get-thing/v1";
    await expect(POST(path as "/api/test/list-things/v1")).rejects.toThrow(
      `POST must be called with one of the client's generated paths, got "${path}".`,
    );
    const other: string = "/api/test/search-thing/v1";
    await expect(GET(other as "/api/test/get-thing/v1")).rejects.toThrow(
      `GET must be called with one of the client's generated paths, got "${other}".`,
    );
  });

  it("adds GET and POST only to a client that has an operation of that method", () => {
    const { getThingV1, listThingsV1 } = OPERATIONS;
    const pathCalls = (operations: Record<string, Operation>): string[] =>
      Object.keys(createClient(operations, {})).filter((name) => /^[A-Z]+$/.test(name));
    expect(pathCalls({ getThingV1, listThingsV1 })).toEqual(["GET", "POST"]);
    expect(pathCalls({ getThingV1 })).toEqual(["GET"]);
    expect(pathCalls({ listThingsV1 })).toEqual(["POST"]);
  });
});

describe("GET", () => {
  it("returns the envelope of an error in `error` with a response that has no URL", async () => {
    const { baseUrl } = await serveJson({ code: 302, data: null }, 429);
    const result = await testClient({ baseUrl }).GET("/api/test/get-thing/v1");
    expect(result.error).toEqual({ code: 302, data: null });
    expect(result.response.status).toBe(429);
    expect(result.response.url).toBe("");
    expect(findToken(result, TOKEN)).toEqual([]);
  });

  it("redacts the token in response headers", async () => {
    const { baseUrl } = await serve((_, response) => {
      response.writeHead(200, { "x-echo": encodeURIComponent(TOKEN) }).end(JSON.stringify(OK));
    });
    const { response } = await testClient({ baseUrl }).GET("/api/test/get-thing/v1");
    expect(response.headers.get("x-echo")).toBe("[token]");
  });

  it("drops a response header whose name is the token, which fetch converts to lower case", async () => {
    const { baseUrl } = await serve((_, response) => {
      response.writeHead(200, { "Secret-Token": "a", "X-Other": "b" }).end(JSON.stringify(OK));
    });
    const { response } = await testClient({ baseUrl, token: "SECRET-Token" }).GET("/api/test/get-thing/v1");
    expect([...response.headers.keys()]).not.toContain("secret-token");
    expect(response.headers.get("x-other")).toBe("b");
  });

  it("throws a ProtocolError for a body that is not an envelope", async () => {
    const { baseUrl } = await serve((_, response) => response.writeHead(200).end("<html>"));
    await expect(testClient({ baseUrl }).GET("/api/test/get-thing/v1")).rejects.toMatchObject({ kind: "protocol" });
  });

  it.each([
    ["a misspelled query", { qurey: { id: "a" } }, '"params.qurey" is not an option here. Did you mean query?'],
    ["a path parameter", { path: { id: "a" } }, '"params.path" is not an option here.'],
    ["a text", "id=a", "Options must be an object, got a value of type String."],
    ["a Map", new Map([["query", { id: "a" }]]), "Options must be an object, got a value of type Map."],
    ["a list as query", { query: ["a"] }, "parameters must be an object, got a value of type Array"],
  ])("rejects params that are %s before it sends a request", async (_, params, message) => {
    const { baseUrl, requests } = await serveJson(OK);
    const init: unknown = { params };
    const call = testClient({ baseUrl }).GET("/api/test/get-thing/v1", init as {} & { params: { query: {} } });
    await expect(call).rejects.toThrow(message);
    expect(requests).toEqual([]);
  });

  it("applies the options of a call to GET", async () => {
    const { baseUrl, requests } = await serveJson(OK);
    const init = { params: { query: {} }, signal: AbortSignal.abort() };
    await expect(testClient({ baseUrl }).GET("/api/test/get-thing/v1", init)).rejects.toMatchObject({
      kind: "aborted",
    });
    const timeout = testClient({ baseUrl }).GET("/api/test/get-thing/v1", { params: { query: {} }, timeoutMs: -1 });
    await expect(timeout).rejects.toMatchObject({ kind: "configuration" });
    expect(requests).toEqual([]);
  });

  it("rejects a path that does not belong to the client, without its query", async () => {
    const call = testClient({}).GET("/api/other?token=x" as "/api/test/get-thing/v1");
    await expect(call).rejects.toThrow(
      'GET must be called with one of the client\'s generated paths, got "/api/other".',
    );
  });

  it("redacts an echoed token in the envelope that GET returns", async () => {
    const { baseUrl } = await serveJson(
      { code: 0, data: { text: `you sent ${TOKEN}`, [TOKEN]: [encodeURIComponent(TOKEN)] }, requestId: TOKEN },
      401,
    );
    const result = await testClient({ baseUrl }).GET("/api/test/get-thing/v1");
    const data = { text: "you sent [token]", "[token]": ["[token]"] };
    expect(result.error).toEqual({ code: 0, data, requestId: "[token]" });
    expect(findToken(result, TOKEN)).toEqual([]);
  });

  it.each([0, 301])(
    "returns the envelope with code %d from GET, even if its HTTP status allows no body",
    async (code) => {
      const fetch = (): Promise<Response> =>
        Promise.resolve(Object.defineProperty(new Response(`{"code":${code}}`), "status", { value: 204 }));
      const result = await testClient({ fetch }).GET("/api/test/get-thing/v1");
      expect(result.data).toEqual({ code });
    },
  );

  it("does not retry a billed response if a later step fails", async () => {
    let sent = 0;
    // These headers can be read for the envelope, but not copied to a new response.
    const fetch = (): Promise<Response> => {
      sent += 1;
      return Promise.resolve(
        Object.defineProperty(new Response('{"code":0}'), "headers", { value: { get: () => null } }),
      );
    };
    const client = testClient({ fetch, retryUnknownOutcome: true });
    const call = client.GET("/api/test/get-thing/v1");
    await expect(call).rejects.toMatchObject({ billed: "yes", retryable: false, attempts: 1 });
    expect([sent, client.usage.billed]).toEqual([1, 1]);
  });
});
