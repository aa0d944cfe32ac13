import type { CallResult, Outcome } from "./call-result.ts";
import { createDispatch, type Dispatch, type OpenapiAnswer } from "./dispatch.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { isJustOneError } from "./errors/is-just-one-error.ts";
import type { Operation, OperationTable } from "./operation.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import type { Query } from "./query.ts";
import { rebuildResponse } from "./rebuild-response.ts";
import { readSettings } from "./settings.ts";
import { unwrap } from "./unwrap.ts";

type Method = (query?: Query, options?: CallOptions) => Promise<CallResult<unknown>>;
type SafeMethod = (query?: Query, options?: CallOptions) => Promise<Outcome<unknown>>;
type Get = (path: string, init?: { params?: { query?: Query } } & CallOptions) => Promise<OpenapiAnswer>;

/**
 * Makes the client of a platform from its generated operation table. `Client` is the platform's generated surface: one
 * method an operation, the same under `safe`, and `GET`.
 *
 * @throws ConfigurationError
 */
export function createClient<Client extends object>(
  operations: OperationTable<Client>,
  options: ClientOptions,
): Client {
  const dispatch = createDispatch(readSettings(options));
  const methods: Record<string, Method> = {};
  const safe: Record<string, SafeMethod> = {};
  const table = new Map(Object.entries<Operation>(operations));
  for (const [name, operation] of table) {
    const method = createMethod(dispatch, operation);
    methods[name] = method;
    safe[name] = (query, callOptions) => settle(method(query, callOptions));
  }
  const client: object = { ...methods, safe, GET: createGet(dispatch, [...table.values()]) };
  // The generated surface and the generated table come from one document; the contract tests hold them together.
  return client as Client;
}

function createMethod(dispatch: Dispatch, operation: Operation): Method {
  return async (query, options) => {
    const results: CallResult<unknown>[] = [];
    await dispatch({
      operation,
      query: query ?? {},
      options: options ?? {},
      respond: (dispatched) => {
        results.push(unwrap(dispatched));
        // openapi-fetch has built and sent the request; the envelope is read by now, once.
        return new Response(null, { status: 204 });
      },
    });
    return results[0] as CallResult<unknown>;
  };
}

function createGet(dispatch: Dispatch, operations: readonly Operation[]): Get {
  const byPath = new Map(operations.map((operation) => [operation.path, operation]));
  return async (path, init) => {
    const operation = byPath.get(path);
    if (operation === undefined) {
      const cut = JSON.stringify(path)?.replace(/\?.*/s, '"').slice(0, 100);
      throw new ConfigurationError(`GET of ${cut}: expected one of the client's generated paths.`);
    }
    const { params, ...options } = init ?? {};
    return dispatch({ operation, query: params?.query ?? {}, options, respond: rebuildResponse });
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
