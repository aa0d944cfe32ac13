import createOpenapiClient, { type Client } from "openapi-fetch";
import { startDeadline } from "./deadline.ts";
import { AbortedError } from "./errors/aborted-error.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { isJustOneError } from "./errors/just-one-error.ts";
import { exchange, type Exchange } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { checkQuery, serializeQuery, type Query } from "./query.ts";
import { createRedact, type Redact } from "./redact.ts";
import { resolveToken } from "./resolve-token.ts";
import { safeCause } from "./safe-cause.ts";
import { checkTimeout, type Settings } from "./settings.ts";

/** An answer on its way back: what came, for which operation, and how to clean texts of the token. */
export interface Dispatched {
  /** The operation as `METHOD /path`. */
  readonly name: string;
  readonly exchange: Exchange;
  readonly redact: Redact;
}

/** openapi-fetch's answer, untyped. */
export interface OpenapiAnswer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * Sends one call through openapi-fetch. `respond` turns what came back into the response openapi-fetch is to see, so
 * that it never holds one with a URL.
 *
 * @throws JustOneError
 */
export type Dispatch = (
  operation: Operation,
  query: Query,
  options: CallOptions,
  respond: (dispatched: Dispatched) => Response,
) => Promise<OpenapiAnswer>;

// The typed surface is generated; beneath it openapi-fetch only has to build the request.
interface AnyPath {
  [path: string]: { get: { parameters: { query: Query }; responses: { 200: { content: Record<string, unknown> } } } };
}

/** Makes the one way out of a client. */
export function createDispatch(settings: Settings): Dispatch {
  const openapi: Client<AnyPath> = createOpenapiClient<AnyPath>({ baseUrl: settings.baseUrl });
  return async (operation, query, options, respond) => {
    const name = `${operation.method} ${operation.path}`;
    checkQuery(query, name);
    const timeoutMs = checkTimeout(options.timeoutMs ?? settings.timeoutMs, name);
    const token = await resolveToken(settings.token, name);
    const redact = createRedact(token);
    if (options.signal?.aborted) throw new AbortedError(name, false, options.signal.reason);
    const deadline = startDeadline(timeoutMs, options.signal);
    const context = { operation: name, fetch: settings.fetch, deadline, redact };
    try {
      return await openapi.GET(operation.path, {
        params: { query },
        querySerializer: (parameters) => serializeQuery(parameters, token),
        signal: deadline.signal,
        redirect: "manual",
        fetch: async (request) => respond({ name, exchange: await exchange(request, context), redact }),
      });
    } catch (thrown) {
      if (isJustOneError(thrown)) throw thrown;
      throw new ConfigurationError(`${name} could not be prepared.`, name, safeCause(thrown, redact));
    } finally {
      deadline.release();
    }
  };
}
