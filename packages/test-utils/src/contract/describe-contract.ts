import { documentOperations, loadDocument, type NamedOperation } from "@justone-clients/spec-tools";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withAsciiEnums } from "../mock/ascii-enums.ts";
import { startMockServer, type MockServer } from "../mock/start-mock-server.ts";
import { REPOSITORY_ROOT } from "../repository-root.ts";
import { contractClient, type CreateClient } from "./contract-client.ts";
import { describeAnswers } from "./describe-answers.ts";
import { describeErrors } from "./describe-errors.ts";
import { describeRefusals } from "./describe-refusals.ts";
import { publishedOperations } from "./published-operations.ts";

/**
 * The contract tests of a platform: every operation of its document through its real client against Prism, and no
 * operation without a case.
 */
export async function describeContract(platform: string, create: CreateClient): Promise<void> {
  const { document } = await loadDocument(REPOSITORY_ROOT, platform);
  const operations = documentOperations(document);
  const published = await publishedOperations(REPOSITORY_ROOT, platform);
  const ascii = withAsciiEnums(document);
  const asciiOperations = new Map(documentOperations(ascii).map((operation) => [operation.id, operation]));
  let mock: MockServer;
  let asciiMock: MockServer;

  beforeAll(async () => {
    mock = await startMockServer(document);
    asciiMock = await startMockServer(ascii);
  });
  afterAll(() => Promise.all([mock.close(), asciiMock.close()]));

  describe.for(operations.map((operation) => [operation.id, operation] as const))("%s", ([, operation]) => {
    describeAnswers({ document, operation, create, url: () => mock.url });
    const asciiOperation = asciiOperations.get(operation.id) ?? operation;
    describeRefusals({ document: ascii, operation: asciiOperation, create, url: () => asciiMock.url });
    describeErrors({ document, operation, create, url: () => mock.url });
  });

  describe("completeness", () => {
    it.each(published)("%s has a contract case", (id) => {
      expect(operations.map((operation) => operation.id)).toContain(id);
    });
    it("has no case for an operation that is not published", () => {
      expect(operations.map(({ id }) => id).toSorted()).toEqual(published);
    });
    it("has one method an operation and no other", () => {
      const { methods } = contractClient(create({ token: "unused" }));
      expect(methods).toEqual(operations.map(({ operationId }: NamedOperation) => operationId).toSorted());
    });
  });
}
