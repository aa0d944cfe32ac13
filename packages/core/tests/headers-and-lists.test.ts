import { findToken } from "@justone-clients/test-kit";
import { describe, expect, it } from "vitest";
import type { CallResult, ClientOptions, ClientTools, Outcome } from "../src/index.ts";
import { createClient, type OperationTable, type PathGet, type PathPost } from "../src/platform.ts";
import { createPlatformTestFetch, type ExampleTable } from "../src/testing.ts";
import { serveJson } from "./serve.ts";
import { testOptions, TOKEN } from "./test-client.ts";

type Method<Result> = (parameters?: Readonly<Record<string, unknown>>) => Promise<Result>;

interface Methods {
  readonly listTags: Method<CallResult<unknown>>;
  readonly saveTags: Method<CallResult<unknown>>;
}

interface Envelope {
  readonly code: number;
  readonly data: unknown;
}

interface Client extends Methods, ClientTools {
  readonly safe: Record<keyof Methods, Method<Outcome<unknown>>>;
  readonly GET: PathGet<{
    "/api/test/list-tags": {
      parameters: { ids?: readonly number[] };
      headers: { "X-Lang"?: string; /** Not in the table. */ "X-Long"?: string };
      envelope: Envelope;
    };
  }>;
  readonly POST: PathPost<{
    "/api/test/save-tags": { body: { word: string }; headers: { "X-Lang": string }; envelope: Envelope };
  }>;
}

const SHARED = { headers: ["X-Lang", "x_level"], commaLists: ["fields"] };
const OPERATIONS: OperationTable<Methods> = {
  listTags: { method: "GET", path: "/api/test/list-tags", ...SHARED },
  saveTags: { method: "POST", path: "/api/test/save-tags", body: "form", ...SHARED },
};
const OPTIONAL = {
  "X-Lang": ["en", "zh"],
  x_level: "integer",
  fields: { items: "string" },
  ids: { items: "integer" },
  kinds: { items: ["NEW", "OLD"] },
  on: { items: "boolean" },
} as const;
const EXAMPLES: ExampleTable<Methods> = {
  listTags: { optional: OPTIONAL, data: { a: 1 } },
  saveTags: { required: { word: "string" }, optional: OPTIONAL, data: {} },
};
const OK = { code: 0, data: {} };

function makeClient(options: ClientOptions): Client {
  return createClient<Client>(OPERATIONS, testOptions(options));
}

describe("an operation with headers", () => {
  it("sends its headers as headers and nothing else there", async () => {
    const { baseUrl, requests } = await serveJson(OK);
    await makeClient({ baseUrl }).listTags({ "X-Lang": "zh", x_level: 2, ids: [1] });
    expect(requests[0]?.headers).toMatchObject({ "x-lang": "zh", x_level: "2" });
    expect(requests[0]?.url).toMatch(/list-tags\?ids=1&token=[^&]*$/);
    expect(findToken(requests[0]?.headers, TOKEN)).toEqual([]);
  });

  it("sends the headers of a form besides the form", async () => {
    const { baseUrl, requests, bodies } = await serveJson(OK);
    await makeClient({ baseUrl }).saveTags({ word: "a", "X-Lang": true });
    expect(requests[0]?.headers).toMatchObject({
      "x-lang": "true",
      "content-type": "application/x-www-form-urlencoded",
    });
    expect([...new URLSearchParams(await bodies[0]).keys()]).toEqual(["word", "token"]);
  });

  it("sends no header for undefined and null", async () => {
    const { baseUrl, requests } = await serveJson(OK);
    await makeClient({ baseUrl }).listTags({ "X-Lang": undefined, x_level: null });
    expect(Object.keys(requests[0]?.headers ?? {})).not.toContain("x-lang");
    expect(Object.keys(requests[0]?.headers ?? {})).not.toContain("x_level");
  });

  it("sends no query parameter for undefined", async () => {
    const { baseUrl, requests } = await serveJson(OK);
    await makeClient({ baseUrl }).listTags({ ids: undefined, fields: undefined });
    expect(requests[0]?.url).toMatch(/list-tags\?token=[^&]*$/);
  });

  it("takes headers in params.header of a call by path", async () => {
    const { baseUrl, requests, bodies } = await serveJson(OK);
    const client = makeClient({ baseUrl });
    await client.GET("/api/test/list-tags", { params: { query: { ids: [1, 2] }, header: { "X-Lang": "en" } } });
    await client.GET("/api/test/list-tags");
    await client.POST("/api/test/save-tags", { body: { word: "a" }, params: { header: { "X-Lang": "zh" } } });
    const wrong = client.GET("/api/test/list-tags", { params: { query: {}, header: { "X-Long": "en" } } });
    await expect(wrong).rejects.toThrow("GET /api/test/list-tags was called with an unknown name in params.header.");
    expect(requests.map(({ headers }) => headers["x-lang"])).toEqual(["en", undefined, "zh"]);
    expect(requests[0]?.url).toContain("?ids=1&ids=2&token=");
    expect(await bodies[2]).toMatch(/^word=a&token=[^&]*$/);
  });

  it.each([
    ["a line break", { "X-Lang": "a\r\nb: c" }, 'parameter "X-Lang" must be one value of printable ASCII'],
    ["a Chinese character", { "X-Lang": "中" }, 'parameter "X-Lang" must be one value of printable ASCII'],
    ["a list", { "X-Lang": ["a", "b"] }, 'parameter "X-Lang" must be one value of printable ASCII'],
    ["a comma in a list with commas", { fields: ["a,b"] }, 'parameter "fields" must not contain a comma'],
    ["a comma in the only item", { fields: "a,b" }, 'parameter "fields" must not contain a comma'],
    ["an object in a list", { ids: [{}] }, 'parameter "ids" must be a string'],
  ])("rejects %s before it sends a request", async (_, parameters, message) => {
    const { baseUrl, requests } = await serveJson(OK);
    const { error } = await makeClient({ baseUrl }).safe.listTags(parameters);
    expect(error).toMatchObject({ kind: "configuration", operation: "GET /api/test/list-tags", billed: "no" });
    expect(error?.message).toContain(message);
    expect(requests).toEqual([]);
  });
});

describe("an operation with lists", () => {
  it("sends one value per item, or one value with commas", async () => {
    const { baseUrl, requests, bodies } = await serveJson(OK);
    const client = makeClient({ baseUrl });
    await client.listTags({ fields: ["a b", "c&d"], ids: [1, 2], kinds: [] });
    await client.saveTags({ fields: ["a b", "c&d"], ids: [1, 2], kinds: [] });
    expect(requests[0]?.url).toMatch(/list-tags\?ids=1&ids=2&fields=a%20b,c%26d&token=[^&]*$/);
    expect([...new URLSearchParams(await bodies[1])].slice(0, -1)).toEqual([
      ["ids", "1"],
      ["ids", "2"],
      ["fields", "a b,c&d"],
    ]);
  });

  it("is read by the test fetch with the types of its items and headers", async () => {
    const testFetch = createPlatformTestFetch<Methods>(OPERATIONS, EXAMPLES);
    const client = makeClient({ fetch: testFetch });
    const sent = { "X-Lang": "zh", x_level: 2, fields: ["a", "b"], ids: [1, 2], kinds: ["OLD"], on: [true, false] };
    await client.listTags(sent);
    await client.saveTags({ word: "a", ...sent });
    expect(testFetch.calls.map(({ parameters }) => parameters)).toEqual([sent, { word: "a", ...sent }]);
  });

  it.each([
    ["an item outside its values", { kinds: ["NEW", "GONE"] }, "parameter kinds has a value that is not allowed"],
    ["an item of another type", { ids: [1, "b"] }, "parameter ids has a value that is not allowed"],
    ["a header outside its values", { "X-Lang": "fr" }, "parameter X-Lang has a value that is not allowed"],
    ["a parameter of another name", { "ids[]": [1] }, "parameter ids[] is not declared"],
  ])("is rejected by the test fetch with %s", async (_, parameters, upstreamMessage) => {
    const client = makeClient({ fetch: createPlatformTestFetch<Methods>(OPERATIONS, EXAMPLES) });
    expect(await client.safe.listTags(parameters)).toMatchObject({ ok: false, error: { code: 400, upstreamMessage } });
  });
});
