import { documentOperations, type NamedOperation, type PlatformDocument } from "@justone-clients/spec-tools";
import type { CreateClient } from "@justone-clients/test-kit/client";
import { makeDocument } from "@justone-clients/test-kit/fixtures";
import { startMockServer } from "@justone-clients/test-kit/mock";
import { describe, expect, it, onTestFinished } from "vitest";
import { callOperation, type OperationRow } from "./call-operation.ts";
import { renderOperationRows } from "./render-rows.ts";

const ID = { name: "id", in: "query", required: true, schema: { type: "string" } } as const;
const PAGE = { name: "page", in: "query", required: false, schema: { type: "integer" } } as const;

// A minimal client. The client of the runtime is called by the platforms' contract tests.
const create: CreateClient = ({ baseUrl, token, fetch }) => ({
  GET: () => Promise.resolve({}),
  safe: {
    getThingV1: async (parameters: Record<string, string>) => {
      const query = new URLSearchParams({ ...parameters, token });
      const url = `${baseUrl}/api/test/get-thing/v1?${query}`;
      const response = await (fetch ?? globalThis.fetch)(url, { method: "GET", headers: {} });
      const { code, data } = (await response.json()) as { code: number; data: unknown };
      return code === 0 ? { ok: true, data } : { ok: false, error: new Error(`code ${code}`) };
    },
  },
});

async function call(served: PlatformDocument, described = served): Promise<OperationRow> {
  const mock = await startMockServer(served);
  onTestFinished(() => mock.close());
  const [operation] = documentOperations(described) as [NamedOperation];
  return callOperation(operation, { document: described, create, url: mock.url });
}

describe("callOperation", () => {
  it("callOperation reports no problem if the response is the ok example", async () => {
    expect(await call(makeDocument([ID, PAGE]))).toMatchObject({
      operation: "GET /api/test/get-thing/v1",
      parameters: ["id", "page?"],
      typedFields: 1,
      namedFields: 2,
      example: "published",
      problem: undefined,
    });
  });

  it("callOperation reports data that differs from the example", async () => {
    const { problem } = await call(makeDocument([]), makeDocument([], { id: "b" }));
    expect(problem).toBe("data differs from the ok example");
  });

  it("callOperation reports an example that is invalid by its schema", async () => {
    expect((await call(makeDocument([], { id: 1 }))).problem).toContain(
      "the request or response violates the contract: ",
    );
  });

  it("callOperation reports the reason of a failed call", async () => {
    expect((await call(makeDocument([ID]), makeDocument([]))).problem).toBe("code 400");
  });
});

describe("renderOperationRows", () => {
  it("renderOperationRows prints one line per operation", async () => {
    const row = await call(makeDocument([ID, PAGE]));
    const lines = renderOperationRows([
      { ...row, durationMs: 7 },
      { ...row, durationMs: 8, problem: "x", deprecated: true },
    ]).split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^✓\s+GET \/api\/test\/get-thing\/v1\s+id \+ 1 optional\s+1 of 2\s+ok, 10 B\s+7 ms$/);
    expect(lines[2]).toMatch(/^✗\s+GET \/api\/test\/get-thing\/v1 \(deprecated\)\s.*failed\s+8 ms$/);
  });
});
