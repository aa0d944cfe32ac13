import type { ClientOptions } from "../src/index.ts";
import { createPlatformTestFetch, type ExampleTable, type TestFetch, type TestFetchOptions } from "../src/testing.ts";
import { OPERATIONS, type TestClient, testClient, type TestMethods } from "./test-client.ts";

const examples: ExampleTable<TestMethods> = {
  getThingV1: { required: { id: "string" }, data: { name: "text", tags: ["text"] } },
  listThingsV1: {
    required: { page: "integer" },
    optional: { exact: "boolean", price: "number", kind: [7, 8] },
    sameDataAs: "getThingV1",
  },
  searchThingV1: { required: { word: "string" }, data: {} },
};

/** The test fetch of the test platform and a client that uses it. */
export interface TestPlatform {
  readonly client: TestClient;
  readonly testFetch: TestFetch<TestMethods>;
  /** A base URL with a path. */
  readonly url: string;
}

/** Creates a {@link TestPlatform}. */
export function testPlatform(options?: TestFetchOptions, clientOptions: ClientOptions = {}): TestPlatform {
  const testFetch = createPlatformTestFetch<TestMethods>(OPERATIONS, examples, options);
  const url = "https://proxy.invalid/just/one";
  return {
    client: testClient({ baseUrl: url, fetch: testFetch, ...clientOptions }),
    testFetch,
    url,
  };
}
