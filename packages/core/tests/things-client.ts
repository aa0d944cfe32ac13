import type {
  CallOptions,
  CallResult,
  ClientForIntegers,
  ClientOptions,
  ClientTools,
  Integers,
  Items,
  ItemsOptions,
  Outcome,
  Pages,
  PagesOptions,
} from "../src/index.ts";
import { createClient, type OperationTable, type PathGet, type PathPost } from "../src/platform.ts";
import { serve, type Served } from "./serve.ts";
import { createTestClock } from "./test-clock.ts";

/** The data of the things client, as an interface and with every kind of type that a document can have. */
export interface Things {
  next?: number | null;
  items?: Thing[];
  any?: unknown;
  either?: string | number | null;
  levels?: (1 | 2)[];
  counts?: Record<string, number>;
}

/** An item. It contains itself. */
export interface Thing {
  id?: number;
  name?: string;
  parent?: Thing | null;
}

/** The parameters of the things client. */
export interface ThingsParameters {
  id?: string;
  cursor?: number;
  ids?: readonly number[];
  names?: readonly string[];
  sort?: "old" | "new";
  level?: 1 | 2;
  exact?: boolean;
}

/** The envelope of the things client. */
export interface ThingsEnvelope {
  code: number;
  data: Things | null;
}

/** The client of a platform whose responses contain integers beyond 2^53, in the form that the generator emits. */
export interface ThingsClient extends ClientTools {
  /** Returns things. */
  readonly listThings: {
    (parameters?: ThingsParameters, options?: CallOptions): Promise<CallResult<Things>>;
    pages(parameters?: ThingsParameters, options?: PagesOptions): Pages<Things, ThingsParameters>;
    items(parameters?: ThingsParameters, options?: ItemsOptions): Items<Thing, ThingsParameters>;
  };
  saveThing(parameters: { id: string }, options?: CallOptions): Promise<CallResult<unknown>>;
  readonly safe: {
    listThings(parameters?: ThingsParameters, options?: CallOptions): Promise<Outcome<Things>>;
    saveThing(parameters: { id: string }, options?: CallOptions): Promise<Outcome<unknown>>;
  };
  readonly GET: PathGet<{ "/things": { parameters: ThingsParameters; envelope: ThingsEnvelope } }>;
  readonly POST: PathPost<{
    "/thing": { body: { id: string }; headers: { "X-Trace": string }; envelope: ThingsEnvelope };
  }>;
}

const operations: OperationTable<ThingsClient> = {
  listThings: {
    method: "GET",
    path: "/things",
    commaLists: ["names"],
    paging: { parameter: "cursor", cursor: "next", items: "items", id: "id" },
  },
  saveThing: { method: "POST", path: "/thing", body: "form", headers: ["X-Trace"] },
};

/** Creates a {@link ThingsClient}, as the create function of a platform does. */
export function createThingsClient<Mode extends Integers | undefined = "number">(
  given: ClientOptions<Mode> & Partial<Omit<Served, "baseUrl">>,
): ClientForIntegers<ThingsClient, Mode> {
  const { requests: _, bodies: _bodies, ...options } = given;
  const defaults = { token: "t", allowInsecure: true, maxAttempts: 1, clock: createTestClock() };
  return createClient<ThingsClient, Mode>(operations, { ...defaults, ...options });
}

/** A server that returns the given JSON texts as data in order, and then the last one again. */
export function serveThings(...texts: readonly string[]): Promise<Served> {
  let count = 0;
  return serve((_, response) => {
    response.end(`{"code":0,"data":${texts[Math.min(count++, texts.length - 1)]}}`);
  });
}
