import { documentOperations, type NamedOperation, type PlatformDocument } from "@justone-clients/spec-tools";
import { expectRows } from "@justone-clients/test-tables";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contractClient, type CreateClient } from "../client/contract-client.ts";
import { type MockServer, startMockServer, withAsciiEnums } from "../mock/mock-server.ts";
import { describeErrorCodes, describeInvalidCalls } from "./failing-calls.ts";
import { describePaging } from "./paging.ts";
import { describeValidCalls } from "./valid-calls.ts";

/** The contract tests of every operation of a document. `published` lists the expected operations as `METHOD /path`. */
export function describeOperations(
  document: PlatformDocument,
  published: readonly string[],
  create: CreateClient,
): void {
  const operations = documentOperations(document);
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
    describeValidCalls({ document, operation, create, url: () => mock.url });
    describePaging({ document, operation, create, url: () => mock.url });
    const asciiOperation = asciiOperations.get(operation.id) ?? operation;
    describeInvalidCalls({ document: ascii, operation: asciiOperation, create, url: () => asciiMock.url });
    describeErrorCodes({ document, operation, create, url: () => mock.url });
  });

  describeCompleteness(operations, published, create);
}

function describeCompleteness(
  operations: readonly NamedOperation[],
  published: readonly string[],
  create: CreateClient,
): void {
  describe("completeness", () => {
    it("each published operation has contract tests", () =>
      expectRows(published, (id) => expect(operations.map((operation) => operation.id)).toContain(id)));
    it("the document has no operation that is not published", () => {
      expect(operations.map(({ id }) => id).toSorted()).toEqual(published);
    });
    it("the client has exactly one method per operation", () => {
      const { methods } = contractClient(create({ token: "unused" }));
      expect(methods).toEqual(operations.map(({ operationId }) => operationId).toSorted());
    });
    it("the client has exactly the HTTP methods of its operations", () => {
      const { httpMethods } = contractClient(create({ token: "unused" }));
      expect(httpMethods).toEqual([...new Set(operations.map(({ method }) => method))].toSorted());
    });
  });
}
