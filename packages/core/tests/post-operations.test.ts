import { findToken } from "@justone-clients/test-kit";
import { describe, expect, it } from "vitest";
import type { FetchInit } from "../src/index.ts";
import { serve, serveJson } from "./serve.ts";
import { FORM_OPERATION, QUERY_OPERATION, testClient, TOKEN } from "./test-client.ts";

const OK = { code: 0, data: { id: "a" }, message: null, recordTime: "2026-01-01", requestId: "r-1" };
const FORM_TOKEN = "token=Secret%2FToken%2Bwith%3Dsigns%2C+spaces+and+%27quotes%27";

describe("an operation with a form", () => {
  it("sends its parameters and the token in the body and not in the URL", async () => {
    const { baseUrl, requests, bodies } = await serveJson(OK);
    const result = await testClient({ baseUrl }).searchThingV1({
      word: "中 &=+",
      page: 2,
      absent: undefined,
      none: null,
    });
    expect(result).toMatchObject({ data: { id: "a" }, requestId: "r-1", recordTime: "2026-01-01" });
    expect(requests[0]).toMatchObject({ method: "POST", url: "/api/test/search-thing/v1" });
    expect(requests[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(await bodies[0]).toBe(`word=%E4%B8%AD+%26%3D%2B&page=2&${FORM_TOKEN}`);
  });

  it("sends only the token if the call has no parameters", async () => {
    const { baseUrl, bodies } = await serveJson(OK);
    await testClient({ baseUrl }).searchThingV1();
    expect(await bodies[0]).toBe(FORM_TOKEN);
  });

  it("sends each item of an array as a field of the same name", async () => {
    const { baseUrl, bodies } = await serveJson(OK);
    await testClient({ baseUrl }).searchThingV1({ word: ["a", "b"], page: [] });
    expect(await bodies[0]).toBe(`word=a&word=b&${FORM_TOKEN}`);
  });

  it("sends a name with brackets, a dot or a hyphen as it is", async () => {
    const { baseUrl, bodies } = await serveJson(OK);
    await testClient({ baseUrl }).searchThingV1({ word: "a", "page-size": 1, "sort.by": "b", "ids[]": ["c", "d"] });
    const sent = [...new URLSearchParams(await bodies[0])].slice(0, -1);
    expect(sent).toEqual([
      ["word", "a"],
      ["page-size", "1"],
      ["sort.by", "b"],
      ["ids[]", "c"],
      ["ids[]", "d"],
    ]);
  });

  it("sends the parameters as they were when the method was called", async () => {
    const { baseUrl, bodies } = await serveJson(OK);
    const word = ["a"];
    const parameters = { word, page: 1 };
    const call = testClient({ baseUrl }).searchThingV1(parameters);
    word.push("b");
    parameters.page = 2;
    await call;
    expect(await bodies[0]).toBe(`word=a&page=1&${FORM_TOKEN}`);
  });

  it("names the form operation in an error and redacts the token", async () => {
    const message = `bad ${FORM_TOKEN}, that is ${TOKEN}`;
    const { baseUrl } = await serveJson({ code: 100, data: null, message }, 401);
    const { error } = await testClient({ baseUrl }).safe.searchThingV1({ word: "a" });
    expect(error).toMatchObject({ kind: "invalid-token", operation: FORM_OPERATION, status: 401 });
    expect(error).toMatchObject({ upstreamMessage: "bad token=[token], that is [token]" });
    expect(findToken(error, TOKEN)).toEqual([]);
  });

  it("redacts a body that a custom fetch puts into its error", async () => {
    const fetch = (_: string, init: FetchInit): Promise<Response> => {
      return Promise.reject(Object.assign(new TypeError(`cannot send ${init.body}`), { init }));
    };
    const { error } = await testClient({ fetch }).safe.searchThingV1({ word: "a" });
    expect(error?.cause).toMatchObject({ message: "cannot send word=a&token=[token]" });
    expect(findToken(error, TOKEN)).toEqual([]);
  });

  it("does not follow the redirect of a form", async () => {
    const other = await serveJson(OK);
    const { baseUrl } = await serve((_, response) => response.writeHead(307, { location: other.baseUrl }).end());
    const { error } = await testClient({ baseUrl }).safe.searchThingV1({ word: "a" });
    expect(error).toMatchObject({ kind: "redirect", status: 307, operation: FORM_OPERATION });
    expect(other.requests).toEqual([]);
  });

  it.each([
    ["a token", { token: "my-token" }, 'with "token" among its parameters'],
    [
      "a name that could end a field",
      { "a&b": "c" },
      "the name of a parameter may contain only letters, digits, _, . and -",
    ],
    ["an object as a value", { word: {} }, 'parameter "word" must be a string'],
    ["NaN as a value", { page: Number.NaN }, 'parameter "page" must be a string'],
    ["half a surrogate pair", { word: "\ud800" }, "could not be built from its parameters"],
  ])("rejects %s before it sends a request", async (_, parameters, message) => {
    const { baseUrl, requests } = await serveJson(OK);
    const { error } = await testClient({ baseUrl }).safe.searchThingV1(parameters);
    expect(error).toMatchObject({ kind: "configuration", operation: FORM_OPERATION, billed: "no" });
    expect(error?.message).toContain(message);
    expect(error?.message).not.toContain("my-token");
    expect(requests).toEqual([]);
  });
});

describe("a POST operation without a form", () => {
  it("sends its parameters and the token in the query without a body", async () => {
    const { baseUrl, requests, bodies } = await serveJson(OK);
    await testClient({ baseUrl }).listThingsV1({ page: 2 });
    expect(requests[0]).toMatchObject({
      method: "POST",
      url: `/api/test/list-things/v1?page=2&token=${encodeURIComponent(TOKEN).replaceAll("'", "%27")}`,
    });
    expect(requests[0]?.headers["content-type"]).toBeUndefined();
    expect(await bodies[0]).toBe("");
  });

  it("escapes the brackets of a name, which many servers refuse in a URL", async () => {
    const { baseUrl, requests } = await serveJson(OK);
    await testClient({ baseUrl }).listThingsV1({ "ids[]": [1, 2], "page-size": 3 });
    expect(requests[0]?.url).toContain("/list-things/v1?ids%5B%5D=1&ids%5B%5D=2&page-size=3&token=");
  });

  it("names the operation in the error of a POST without a form", async () => {
    const { baseUrl } = await serveJson({ code: 302, data: null }, 429);
    const { error } = await testClient({ baseUrl }).safe.listThingsV1();
    expect(error).toMatchObject({ kind: "rate-limit", operation: QUERY_OPERATION, retryable: true });
  });
});
