import type {
  CallOptions,
  CallResult,
  ClientOptions,
  ClientTools,
  Outcome,
  PathResponse,
  PathInit,
} from "../src/index.ts";
import { createClient } from "../src/platform.ts";

/** A token with characters that change when they are encoded. */
export const TOKEN = "Secret/Token+with=signs, spaces and 'quotes'";

/** The only operation of the test platform. */
export const OPERATION = "GET /api/test/get-thing/v1";

interface TestParameters {
  readonly id?: string;
  readonly count?: number;
}

/** The client of a platform with one operation. */
export interface TestClient extends ClientTools {
  getThingV1(parameters?: object, options?: CallOptions): Promise<CallResult<unknown>>;
  readonly safe: { getThingV1(parameters?: object, options?: CallOptions): Promise<Outcome<unknown>> };
  GET(
    path: string,
    init?: PathInit<TestParameters>,
  ): Promise<PathResponse<{ code: number; data: unknown; message?: string | null }>>;
}

/** Creates a {@link TestClient}. It may use plain HTTP, as the servers of the tests do. */
export function testClient(options: ClientOptions): TestClient {
  return tokenlessClient({ token: TOKEN, ...options });
}

/** Creates a {@link TestClient} without a token. */
export function tokenlessClient(options: ClientOptions): TestClient {
  const operations = { getThingV1: { method: "GET", path: "/api/test/get-thing/v1" } } as const;
  return createClient<TestClient>(operations, { allowInsecure: true, ...options });
}
