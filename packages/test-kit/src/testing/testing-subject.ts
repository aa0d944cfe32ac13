import type { NamedOperation, PlatformDocument } from "@justone-clients/spec-tools";
import { contractClient, type ContractClient, type CreateClient } from "../client/contract-client.ts";

/** A test fetch for table-driven tests. The types of core are not imported here. */
export interface UntypedTestFetch {
  (url: string, init: RequestInit): Promise<Response>;
  readonly calls: readonly object[];
  reply(operation: string, response: object, options?: object): void;
  fail(operation: string, fault: string, options?: object): void;
}

/** Creates the test fetch of a platform under test. */
export type CreateTestFetch = () => UntypedTestFetch;

/** The operation that a group of these tests checks, with its document, client and test fetch. */
export interface TestingSubject {
  readonly document: PlatformDocument;
  readonly operation: NamedOperation;
  readonly create: CreateClient;
  readonly createTestFetch: CreateTestFetch;
}

/** A token with characters that change when they are encoded. */
export const TESTING_TOKEN = "Testing/Token+with=signs, spaces and 'quotes'";

/** Creates a real client with its own test fetch. */
export function connectTestFetch(
  { create, createTestFetch }: Pick<TestingSubject, "create" | "createTestFetch">,
  timeoutMs = 300_000,
): { client: ContractClient; testFetch: UntypedTestFetch } {
  const testFetch = createTestFetch();
  return {
    client: contractClient(create({ token: TESTING_TOKEN, timeoutMs, maxAttempts: 1, fetch: testFetch })),
    testFetch,
  };
}
