import { findToken } from "@justone-clients/test-kit";
import { describe, expect, it } from "vitest";
import { FORM_OPERATION, postClient, QUERY_OPERATION } from "../../tests/post-client.ts";
import { serveJson } from "../../tests/serve.ts";
import { testClient, TOKEN } from "../../tests/test-client.ts";

const OK = { code: 0, data: { id: "a" }, message: null, recordTime: "2026-01-01", requestId: "r-1" };

describe("POST", () => {
  it("sends a form and gives back the whole envelope, from a response without a URL", async () => {
    const { baseUrl, requests, bodies } = await serveJson(OK);
    const answer = await postClient({ baseUrl }).POST("/api/test/search-thing/v1", { body: { word: "a" } });
    expect(answer.data).toEqual(OK);
    expect(answer.response.url).toBe("");
    expect(findToken(answer, TOKEN)).toEqual([]);
    expect(requests[0]?.url).toBe("/api/test/search-thing/v1");
    expect([...new URLSearchParams(await bodies[0])]).toEqual([
      ["word", "a"],
      ["token", TOKEN],
    ]);
  });

  it("sends a query, and gives back a failing envelope under error", async () => {
    const { baseUrl, requests } = await serveJson({ code: 400, data: null }, 400);
    const answer = await postClient({ baseUrl }).POST("/api/test/list-things/v1", { params: { query: { page: 3 } } });
    expect(answer.error).toEqual({ code: 400, data: null });
    expect(requests[0]).toMatchObject({ method: "POST", url: expect.stringContaining("?page=3&token=") as string });
  });

  it("minds the options of a call", async () => {
    const { baseUrl, requests } = await serveJson(OK);
    const init = { body: { word: "a" }, signal: AbortSignal.abort() };
    const call = postClient({ baseUrl }).POST("/api/test/search-thing/v1", init);
    await expect(call).rejects.toMatchObject({ kind: "aborted" });
    expect(requests).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      "its form's fields in the query",
      { params: { query: { word: "a" } } },
      "takes its parameters in body and nowhere else",
    ],
    [
      "a token in the query beside its form",
      { body: {}, params: { query: { token: "t" } } },
      "in body and nowhere else",
    ],
    ["a token in the form", { body: { token: "t" } }, 'with "token" among its parameters'],
    [
      "a form someone wrote out",
      { body: "word=a&token=t" },
      "was called with a string; expected its parameters by name",
    ],
    ["an array", { body: ["word"] }, "was called with an array"],
    ["a form object", { body: new URLSearchParams("word=a") }, "cannot be sent"],
  ])("refuses %s", async (_, init, message) => {
    const { baseUrl, requests } = await serveJson(OK);
    const call = postClient({ baseUrl }).POST("/api/test/search-thing/v1", init as { body: { word: string } });
    await expect(call).rejects.toMatchObject({ kind: "configuration", operation: FORM_OPERATION });
    await expect(call).rejects.toThrow(message);
    expect(requests).toEqual([]);
  });

  it("refuses a body where the parameters go into the query", async () => {
    const call = postClient({}).POST("/api/test/list-things/v1", { params: { query: {} }, body: { page: 1 } } as {
      params: { query: object };
    });
    await expect(call).rejects.toThrow(`${QUERY_OPERATION} takes its parameters in params.query and nowhere else.`);
  });

  it("knows the paths of its own method only", async () => {
    const { POST, GET } = postClient({});
    const path: string = "/api/test/get-thing/v1";
    await expect(POST(path as "/api/test/list-things/v1")).rejects.toThrow(`POST of "${path}": expected one of`);
    const other: string = "/api/test/search-thing/v1";
    await expect(GET(other as "/api/test/get-thing/v1")).rejects.toThrow(`GET of "${other}": expected one of`);
  });

  it("is there only where an operation is a POST", () => {
    expect(Object.keys(postClient({}))).toEqual(expect.arrayContaining(["GET", "POST"]));
    expect(testClient({})).not.toHaveProperty("POST");
  });
});
