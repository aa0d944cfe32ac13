import type { CallOptions, CallResult, ClientOptions, Outcome } from "../src/index.ts";
import { createClient, type OperationTable } from "../src/platform.ts";
import { createPlatformTestFetch, type ExampleTable, type TestFetch, type TestFetchOptions } from "../src/testing.ts";
import { TOKEN } from "./test-client.ts";

type Parameters = Readonly<Record<string, unknown>>;
type Method = (parameters: Parameters, options?: CallOptions) => Promise<CallResult<unknown>>;

interface Methods {
  readonly getThingV1: Method;
  readonly listThingsV1: Method;
  readonly searchThingV1: Method;
}

interface Client extends Methods {
  readonly safe: Record<keyof Methods, (parameters: Parameters, options?: CallOptions) => Promise<Outcome<unknown>>>;
}

const operations: OperationTable<Methods> = {
  getThingV1: { method: "GET", path: "/api/test/get-thing/v1" },
  listThingsV1: { method: "POST", path: "/api/test/list-things/v1" },
  searchThingV1: { method: "POST", path: "/api/test/search-thing/v1", body: "form" },
};

const examples: ExampleTable<Methods> = {
  getThingV1: { required: { id: "string" }, data: { name: "text", tags: ["text"] } },
  listThingsV1: {
    required: { page: "integer" },
    optional: { exact: "boolean", price: "number", kind: [7, 8] },
    sameDataAs: "getThingV1",
  },
  searchThingV1: { required: { word: "string" }, data: {} },
};

/** A platform with an operation of each kind: its test fetch and a client that uses it. */
export interface TestPlatform {
  readonly client: Client;
  readonly testFetch: TestFetch<Methods>;
  /** A base URL with a path. */
  readonly url: string;
}

/** Creates a {@link TestPlatform}. */
export function testPlatform(options?: TestFetchOptions, clientOptions: ClientOptions = {}): TestPlatform {
  const testFetch = createPlatformTestFetch<Methods>(operations, examples, options);
  const url = "https://proxy.invalid/just/one";
  return {
    client: createClient<Client>(operations, { token: TOKEN, baseUrl: url, fetch: testFetch, ...clientOptions }),
    testFetch,
    url,
  };
}
