import type { CallOptions, CallResult, ClientOptions, ClientTools, Integers, Outcome } from "../src/index.ts";
import { createClient, type OperationTable, type PathGet, type PathPost } from "../src/platform.ts";
import type { Served } from "./serve.ts";
import { createTestClock } from "./test-clock.ts";

/** A token with characters that change when they are encoded. */
export const TOKEN = "Secret/Token+with=signs, spaces and 'quotes'";

/** The GET operation of the test platform. */
export const OPERATION = "GET /api/test/get-thing/v1";

/** The POST operation that takes its parameters in the query. */
export const QUERY_OPERATION = "POST /api/test/list-things/v1";

/** The POST operation that takes a form. */
export const FORM_OPERATION = "POST /api/test/search-thing/v1";

/** The operations of the test platform: one of each kind. */
export const OPERATIONS: OperationTable<TestMethods> = {
  getThingV1: { method: "GET", path: "/api/test/get-thing/v1" },
  listThingsV1: { method: "POST", path: "/api/test/list-things/v1" },
  searchThingV1: { method: "POST", path: "/api/test/search-thing/v1", body: "form" },
};

/** The methods of the test platform. */
export interface TestMethods {
  readonly getThingV1: Method<CallResult<unknown>>;
  readonly listThingsV1: Method<CallResult<unknown>>;
  readonly searchThingV1: Method<CallResult<unknown>>;
}

type Method<Result> = (parameters?: Readonly<Record<string, unknown>>, options?: CallOptions) => Promise<Result>;

interface Envelope {
  readonly code: number;
  readonly data: unknown;
}

/** The client of the test platform. */
export interface TestClient extends TestMethods, ClientTools {
  readonly safe: Record<keyof TestMethods, Method<Outcome<unknown>>>;
  readonly GET: PathGet<{ "/api/test/get-thing/v1": { parameters: { id?: string }; envelope: Envelope } }>;
  readonly POST: PathPost<{
    "/api/test/list-things/v1": { parameters: { page?: number }; envelope: Envelope };
    "/api/test/search-thing/v1": { body: { word: string; page?: number }; envelope: Envelope };
  }>;
}

/** The options of a client, and the server whose base URL it uses, so that a test can pass a whole server. */
export type TestOptions = ClientOptions<Integers> & Partial<Omit<Served, "baseUrl">>;

/** Creates a {@link TestClient}. */
export function testClient(options: TestOptions): TestClient {
  return createClient<TestClient>(OPERATIONS, testOptions(options));
}

/** Adds the defaults of the tests: a token, plain HTTP as their servers use it, and a clock whose waits end at once. */
export function testOptions(given: TestOptions): ClientOptions<Integers> {
  const { requests: _, bodies: _bodies, ...options } = given;
  return { token: TOKEN, allowInsecure: true, clock: createTestClock(), ...options };
}
