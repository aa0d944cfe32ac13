import type { NamedOperation, PlatformDocument } from "@justone-clients/spec-tools";
import { contractClient, type ContractClient, type CreateClient } from "../client/contract-client.ts";

/** A test fetch as a table-driven test sees it. The runtime's own types stay on its side of the house. */
export interface UntypedTestFetch {
  (request: Request): Promise<Response>;
  readonly calls: readonly object[];
  reply(operation: string, response: object, options?: object): void;
  fail(operation: string, fault: string, options?: object): void;
}

/** Makes a platform's test fetch; what these tests are about. */
export type CreateTestFetch = () => UntypedTestFetch;

/** What one group of these tests is about. */
export interface TestingSubject {
  readonly document: PlatformDocument;
  readonly operation: NamedOperation;
  readonly create: CreateClient;
  readonly createTestFetch: CreateTestFetch;
}

/** A token with characters that change when they are encoded. */
export const TESTING_TOKEN = "Testing/Token+with=signs, spaces and 'quotes'";

/** A real client with a test fetch of its own. */
export function connectTestFetch(
  { create, createTestFetch }: Pick<TestingSubject, "create" | "createTestFetch">,
  timeoutMs = 10_000,
): { client: ContractClient; testFetch: UntypedTestFetch } {
  const testFetch = createTestFetch();
  return {
    client: contractClient(create({ token: TESTING_TOKEN, timeoutMs, maxAttempts: 1, fetch: testFetch })),
    testFetch,
  };
}
