import type {
  CallOptions,
  CallResult,
  ClientOptions,
  ClientTools,
  Outcome,
  PathAnswer,
  PathInit,
} from "../src/index.ts";
import { createClient } from "../src/platform.ts";

/** A token with characters that change when they are encoded. */
export const TOKEN = "Secret/Token+with=signs, spaces and 'quotes'";

/** The only operation of the platform these tests make up. */
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
  ): Promise<PathAnswer<{ code: number; data: unknown; message?: string | null }>>;
}

/** Makes that client; against plain HTTP, because the servers of the tests speak it. */
export function testClient(options: ClientOptions): TestClient {
  return tokenlessClient({ token: TOKEN, ...options });
}

/** Makes that client without a token of its own. */
export function tokenlessClient(options: ClientOptions): TestClient {
  const operations = { getThingV1: { method: "GET", path: "/api/test/get-thing/v1" } } as const;
  return createClient<TestClient>(operations, { allowInsecure: true, ...options });
}
