import { documentOperations } from "@justone-clients/spec-tools";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { contractClient } from "../src/client/contract-client.ts";
import { describeOperations } from "../src/contract/describe-operations.ts";
import { startMockServer } from "../src/mock/mock-server.ts";
import { describeOperationSchemas } from "../src/schemas/describe-operation-schemas.ts";
import { describeTestFetch } from "../src/testing/test-fetch.ts";
import { compileCases } from "../src/types/compile-cases.ts";
import { describeCalls } from "../src/types/describe-calls.ts";
import { DATA, makeEveryKind } from "./every-kind.ts";

const made = await makeEveryKind();
const IDS = documentOperations(made.document).map(({ id }) => id);

afterAll(made.remove);

describe("the contract of operations of every kind", () => {
  describeOperations(made.document, IDS.toSorted(), made.create);
});

describe("the test helpers of operations of every kind", () => {
  describeTestFetch(made.document, made.create, made.createTestFetch);
});

describe("the schemas of operations of every kind", () => {
  describeOperationSchemas(made.document, made.schemas);
});

describe("the types of operations of every kind", () => {
  const prelude = 'import type { MadeClient } from "./client.ts";\ndeclare const client: MadeClient;\n';
  describeCalls(made.document, (codes, declarations) => {
    return compileCases(made.folder, prelude + declarations, codes, { allowImportingTsExtensions: true });
  });
});

describe("a mock of an operation with a form", () => {
  it.each([
    ["without a token", "word=a&time=%E4%B8%80%E5%A4%A9%E5%86%85", "required property 'token'"],
    ["without a body", undefined, "Body parameter is required"],
  ])("the mock refuses a request of an operation with a form %s", async (_, body, message) => {
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

  it("an operation with a form does not put the token into the URL", async () => {
    const urls: string[] = [];
    const mock = await startMockServer(made.document);
    onTestFinished(() => mock.close());
    const client = made.create({
      token: "my-token",
      baseUrl: mock.url,
      allowInsecure: true,
      fetch: (url, init) => {
        urls.push(url);
        return fetch(url, init);
      },
    });
    const outcome = await contractClient(client).safe("findThingsV1", { word: "a", time: "一天内" });
    expect(outcome).toMatchObject({ ok: true, data: DATA });
    expect(urls).toEqual([`${mock.url}/api/made/find-things/v1`]);
  });
});
