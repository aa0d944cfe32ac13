import { addPaging, type Method } from "./add-paging.ts";
import type { CallResult, Outcome } from "./call-result.ts";
import { createDispatch, type Dispatch } from "./dispatch.ts";
import { isJustOneError } from "./errors/is-just-one-error.ts";
import type { Operation, OperationTable } from "./operation.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { createPathCall, type PathCall } from "./path-call.ts";
import type { Query } from "./query.ts";
import { readSettings } from "./settings.ts";
import { unwrap } from "./unwrap.ts";

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
  const dispatch = createDispatch(readSettings(options));
  const methods: Record<string, Method> = {};
  const safe: Record<string, SafeMethod> = {};
  const table = new Map(Object.entries<Operation>(operations));
  for (const [name, operation] of table) {
    const method = createMethod(dispatch, operation);
    methods[name] = addPaging(method, operation);
    safe[name] = (parameters, callOptions) => settle(method(parameters, callOptions));
  }
  const client: object = { ...methods, safe, ...pathCalls(dispatch, [...table.values()]) };
  // The generated surface and the generated table come from one document; the contract tests hold them together.
  return client as Client;
}

function createMethod(dispatch: Dispatch, operation: Operation): Method {
  return async (parameters, options) => {
    const results: CallResult<unknown>[] = [];
    await dispatch({
      operation,
      parameters: parameters ?? {},
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

function pathCalls(
  dispatch: Dispatch,
  operations: readonly Operation[],
): Partial<Record<Operation["method"], PathCall>> {
  const GET = createPathCall(dispatch, "GET", operations);
  const POST = createPathCall(dispatch, "POST", operations);
  return { ...(GET === undefined ? {} : { GET }), ...(POST === undefined ? {} : { POST }) };
}

async function settle(call: Promise<CallResult<unknown>>): Promise<Outcome<unknown>> {
  try {
    return { ok: true, ...(await call) };
  } catch (thrown) {
    if (isJustOneError(thrown)) return { ok: false, error: thrown };
    throw thrown;
  }
}
