import type { CallOptions, CallResult, ClientOptions, Outcome } from "../src/index.ts";
import { createClient, type OperationTable, type PathGet, type PathPost } from "../src/platform.ts";
import { TOKEN } from "./test-client.ts";

/** The operation of this platform that takes a form. */
export const FORM_OPERATION = "POST /api/test/search-thing/v1";

/** The POST operation of this platform that takes its parameters in the query. */
export const QUERY_OPERATION = "POST /api/test/list-things/v1";

interface Envelope {
  readonly code: number;
  readonly data: unknown;
}

interface PostMethods {
  getThingV1(parameters?: object, options?: CallOptions): Promise<CallResult<unknown>>;
  listThingsV1(parameters?: object, options?: CallOptions): Promise<CallResult<unknown>>;
  searchThingV1(parameters?: object, options?: CallOptions): Promise<CallResult<unknown>>;
}

/** The client of a platform with an operation of each kind. */
export interface PostClient extends PostMethods {
  readonly safe: {
    listThingsV1(parameters?: object, options?: CallOptions): Promise<Outcome<unknown>>;
    searchThingV1(parameters?: object, options?: CallOptions): Promise<Outcome<unknown>>;
  };
  readonly GET: PathGet<{ "/api/test/get-thing/v1": { parameters: { id?: string }; envelope: Envelope } }>;
  readonly POST: PathPost<{
    "/api/test/list-things/v1": { parameters: { page?: number }; envelope: Envelope };
    "/api/test/search-thing/v1": { body: { word: string; page?: number }; envelope: Envelope };
  }>;
}

const operations: OperationTable<PostMethods> = {
  getThingV1: { method: "GET", path: "/api/test/get-thing/v1" },
  listThingsV1: { method: "POST", path: "/api/test/list-things/v1" },
  searchThingV1: { method: "POST", path: "/api/test/search-thing/v1", body: "form" },
};

/** Creates a {@link PostClient}. It may use plain HTTP, as the servers of the tests do. */
export function postClient(options: ClientOptions): PostClient {
  return createClient<PostClient>(operations, { token: TOKEN, allowInsecure: true, ...options });
}
