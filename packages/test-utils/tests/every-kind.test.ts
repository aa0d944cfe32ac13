import { join } from "node:path";
import { documentOperations } from "@justone-clients/spec-tools";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { contractClient } from "../src/contract/contract-client.ts";
import { describeOperations } from "../src/contract/describe-operations.ts";
import { callOperation } from "../src/main-job/call-operation.ts";
import { startMockServer } from "../src/mock/start-mock-server.ts";
import { REPOSITORY_ROOT } from "../src/repository-root.ts";
import { describeTestFetch } from "../src/testing/describe-test-fetch.ts";
import { compileCases } from "../src/types/compile-cases.ts";
import { describeCalls } from "../src/types/describe-calls.ts";
import { makePlatform } from "./make-platform.ts";

const TOKEN = { name: "token", required: true, schema: { type: "string" } };
const DATA = { id: "a", tags: [{ name: "b" }] };
const form = {
  properties: {
    word: { type: "string", description: "What to find." },
    time: { type: "string", enum: ["一天内", "半年内"] },
    page: { type: "integer", format: "int32", default: 1 },
    price: { type: "number" },
    exact: { type: "boolean", default: false },
    token: { type: "string" },
  },
  required: ["token", "word", "time"],
};

const made = await makePlatform([
  {
    path: "/api/made/get-thing/v1",
    method: "get",
    query: [
      TOKEN,
      { name: "id", required: true, schema: { type: "string" } },
      { name: "size", schema: { type: "string", enum: ["SMALL", "LARGE"], default: "small" } },
    ],
    data: DATA,
  },
  { path: "/api/made/hot-list/v1", method: "get", query: [TOKEN], data: [DATA] },
  {
    path: "/api/made/list-things/v1",
    method: "post",
    query: [TOKEN, { name: "page", required: true, schema: { type: "integer" } }],
    data: DATA,
  },
  { path: "/api/made/find-things/v1", method: "post", form, data: DATA },
  { path: "/api/made/browse-things/v1", method: "post", form: { ...form, required: ["token"] }, data: DATA },
  {
    path: "/api/made/count-things/v1",
    method: "post",
    form: { properties: { token: { type: "string" } }, required: ["token"] },
  },
]);
const IDS = documentOperations(made.document).map(({ id }) => id);

afterAll(made.remove);

describe("the contract of operations of every kind", () => {
  describeOperations(made.document, IDS.toSorted(), made.create);
});

describe("the test helpers of operations of every kind", () => {
  describeTestFetch(made.document, made.create, made.createTestFetch);
});

describe("the types of operations of every kind", () => {
  const prelude = 'import type { MadeClient } from "./client.ts";\ndeclare const client: MadeClient;\n';
  const core = (entry: string): string[] => [join(REPOSITORY_ROOT, `packages/core/src/${entry}.ts`)];
  const paths = { "@justone-clients/core": core("index"), "@justone-clients/core/platform": core("platform") };
  describeCalls(made.document, prelude, (codes) => {
    return compileCases(made.folder, codes, { allowImportingTsExtensions: true, paths });
  });
});

describe("the main job", () => {
  it("is content with operations of every kind", async () => {
    const mock = await startMockServer(made.document);
    onTestFinished(() => mock.close());
    const context = { document: made.document, create: made.create, url: mock.url };
    const rows = await Promise.all(documentOperations(made.document).map((one) => callOperation(one, context)));
    expect(rows.map(({ operation, problem }) => ({ operation, problem }))).toEqual(
      IDS.map((operation) => ({ operation, problem: undefined })),
    );
  });
});

describe("a mock of an operation with a form", () => {
  it.each([
    ["without a token", "word=a&time=%E4%B8%80%E5%A4%A9%E5%86%85", "required property 'token'"],
    ["without a body", undefined, "Body parameter is required"],
  ])("refuses a request %s", async (_, body, message) => {
    const mock = await startMockServer(made.document);
    onTestFinished(() => mock.close());
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const response = await fetch(`${mock.url}/api/made/find-things/v1`, {
      method: "POST",
      headers,
      body: body ?? null,
    });
    expect(response.status).toBe(400);
    expect(response.headers.get("sl-violations")).toContain(message);
  });

  it("sees no token in the URL", async () => {
    const urls: string[] = [];
    const mock = await startMockServer(made.document);
    onTestFinished(() => mock.close());
    const client = made.create({
      token: "my-token",
      baseUrl: mock.url,
      allowInsecure: true,
      fetch: (request) => {
        urls.push(request.url);
        return fetch(request);
      },
    });
    const outcome = await contractClient(client).safe("findThingsV1", { word: "a", time: "一天内" });
    expect(outcome).toMatchObject({ ok: true, data: DATA });
    expect(urls).toEqual([`${mock.url}/api/made/find-things/v1`]);
  });
});
