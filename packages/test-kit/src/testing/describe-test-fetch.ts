import { documentOperations, type PlatformDocument } from "@justone-clients/spec-tools";
import { describe } from "vitest";
import type { CreateClient } from "../client/contract-client.ts";
import { describeExample } from "./describe-example.ts";
import { describeScripts } from "./describe-scripts.ts";
import { describeWrongCalls } from "./describe-wrong-calls.ts";
import type { CreateTestFetch } from "./testing-subject.ts";

/** The tests of a test fetch: each operation of a document through its real client. */
export function describeTestFetch(
  document: PlatformDocument,
  create: CreateClient,
  createTestFetch: CreateTestFetch,
): void {
  const operations = documentOperations(document).map((operation) => [operation.id, operation] as const);
  describe.for(operations)("a test fetch of %s", ([, operation]) => {
    const subject = { document, operation, create, createTestFetch };
    describeExample(subject);
    describeWrongCalls(subject);
    describeScripts(subject);
  });
}
