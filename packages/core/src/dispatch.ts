import { type Deadline, startDeadline } from "./deadline.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { isJustOneError } from "./errors/is-just-one-error.ts";
import { exchange, type Exchange } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import { createOpenapiRequest, type OpenapiAnswer, type OpenapiRequest } from "./openapi-request.ts";
import type { CallOptions } from "./options.ts";
import { checkQuery, type Query } from "./query.ts";
import { createBodyRedact, createRedact, type Redact } from "./redact.ts";
import { rememberLast } from "./remember-last.ts";
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

/** One call on its way out. */
export interface Call {
  readonly operation: Operation;
  readonly parameters: Query;
  readonly options: CallOptions;
  /** Turns what came back into the response openapi-fetch is to see, so that it never holds one with a URL. */
  readonly respond: (dispatched: Dispatched) => Response;
}

/**
 * Sends one call through openapi-fetch.
 *
 * @throws JustOneError, and nothing else
 */
export type Dispatch = (call: Call) => Promise<OpenapiAnswer>;

/** Makes the one way out of a client. */
export function createDispatch(settings: Settings): Dispatch {
  // A client hardly ever has more than one token, and its many forms are dear to make.
  const way: Way = { request: createOpenapiRequest(settings.baseUrl), settings, redactFor: rememberLast(createRedact) };
  return async (call) => {
    const name = `${call.operation.method} ${call.operation.path}`;
    checkQuery(call.parameters, name);
    const deadline = startDeadline(
      checkTimeout(call.options.timeoutMs ?? settings.timeoutMs, name),
      call.options.signal,
    );
    try {
      return await send(way, call, name, deadline);
    } finally {
      deadline.release();
    }
  };
}

// Until the token is known, no text of an error can be cleaned of it.
function hide(): string {
  return "[not shown]";
}

/** What all calls of a client go out by. */
interface Way {
  readonly request: OpenapiRequest;
  readonly settings: Settings;
  readonly redactFor: (token: string) => Redact;
}

async function send(
  { request, settings, redactFor }: Way,
  { operation, parameters, respond }: Call,
  name: string,
  deadline: Deadline,
): Promise<OpenapiAnswer> {
  let sent = false;
  let redact: Redact = hide;
  try {
    const token = await deadline.race(resolveToken(settings.token, name));
    redact = redactFor(token);
    const redactBody = createBodyRedact(token, redact);
    const context = { operation: name, fetch: settings.fetch, deadline, redact, redactBody };
    return await request(operation, parameters, token, {
      signal: deadline.signal,
      fetch: async (built) => {
        sent = true;
        return respond({ name, exchange: await exchange(built, context), redact });
      },
    });
  } catch (thrown) {
    if (isJustOneError(thrown)) throw thrown;
    const ended = deadline.error(name, sent);
    if (ended !== undefined) throw ended;
    const cause = safeCause(thrown, redact);
    if (sent) throw new ConnectionError(name, "body", cause);
    throw new ConfigurationError(`${name} could not be prepared.`, name, cause);
  }
}
