import { isJustOneError } from "../errors/call-error.ts";
import { addPaging, type Method } from "../pagination/paginate.ts";
import { createEngine, type Engine } from "../request/client-context.ts";
import { dispatch } from "../request/execute-call.ts";
import { unwrap } from "../response/parse-response.ts";
import type { CallResult, Outcome } from "../types/call-result.ts";
import type { Operation, Query } from "../types/operation.ts";
import type { CallOptions, ClientOptions } from "../types/options.ts";
import { createBatch } from "./batch.ts";
import { createPathCall, type PathCall } from "./call-by-path.ts";
import type { ClientTools, OperationTable } from "./client-tools.ts";

type SafeMethod = (parameters?: Query, options?: CallOptions) => Promise<Outcome<unknown>>;

/**
 * Makes the client of a platform from its generated operation table. `Client` is the platform's generated surface: one
 * method an operation, the same under `safe`, and `GET` and `POST` where it has operations of that method.
 *
 * @throws ConfigurationError
 */
export function createClient<Client extends object>(
  operations: OperationTable<Client>,
  options: ClientOptions,
): Client {
  const engine = createEngine(options);
  const methods: Record<string, Method> = {};
  const safe: Record<string, SafeMethod> = {};
  const table = new Map(Object.entries<Operation>(operations));
  for (const [name, operation] of table) {
    const method = createMethod(engine, operation);
    methods[name] = addPaging(method, operation);
    safe[name] = (parameters, callOptions) => settle(method(parameters, callOptions));
  }
  const client: object = Object.assign(tools(engine), { ...methods, safe, ...pathCalls(engine, [...table.values()]) });
  // The generated surface and the generated table come from one document; the contract tests hold them together.
  return client as Client;
}

function createMethod(engine: Engine, operation: Operation): Method {
  return async (parameters, options) => {
    let result: ReturnType<typeof unwrap> | undefined;
    const { attempts, durationMs } = await dispatch(engine, {
      operation,
      parameters: parameters ?? {},
      options: options ?? {},
      respond: (answered, { emptyData }) => {
        result = unwrap(answered, emptyData);
        // openapi-fetch has built and sent the request; the envelope is read by now, once.
        return engine.nothing;
      },
    });
    const nothing = { data: null, isEmpty: true, requestId: undefined, recordTime: undefined };
    return { ...(result ?? nothing), attempts, durationMs };
  };
}

function pathCalls(engine: Engine, operations: readonly Operation[]): Partial<Record<Operation["method"], PathCall>> {
  const GET = createPathCall(engine, "GET", operations);
  const POST = createPathCall(engine, "POST", operations);
  return { ...(GET === undefined ? {} : { GET }), ...(POST === undefined ? {} : { POST }) };
}

function tools({ meter, closing }: Engine): ClientTools {
  return {
    batch: createBatch,
    close: () => closing.close(),
    // Counted when it is asked for.
    get usage() {
      return meter.usage();
    },
  };
}

async function settle(call: Promise<CallResult<unknown>>): Promise<Outcome<unknown>> {
  try {
    return { ok: true, ...(await call) };
  } catch (thrown) {
    if (isJustOneError(thrown)) return { ok: false, error: thrown };
    throw thrown;
  }
}
