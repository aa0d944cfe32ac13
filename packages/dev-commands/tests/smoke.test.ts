import { documentOperations } from "@justone-clients/spec-tools";
import { makeEveryKind } from "@justone-clients/test-kit/fixtures";
import { startMockServer } from "@justone-clients/test-kit/mock";
import { expect, it, onTestFinished } from "vitest";
import { callOperation } from "../src/smoke/call-operation.ts";

it("calls operations of every kind in the smoke run without a problem", async () => {
  const made = await makeEveryKind();
  onTestFinished(made.remove);
  const mock = await startMockServer(made.document);
  onTestFinished(() => mock.close());
  const context = { document: made.document, create: made.create, url: mock.url };
  const operations = documentOperations(made.document);
  const rows = await Promise.all(operations.map((operation) => callOperation(operation, context)));
  expect(rows.map(({ operation, problem }) => ({ operation, problem }))).toEqual(
    operations.map(({ id }) => ({ operation: id, problem: undefined })),
  );
});
