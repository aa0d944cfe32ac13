import type { Deadline } from "./deadline.ts";
import type { Envelope } from "./envelope.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { isJustOneError } from "./errors/is-just-one-error.ts";
import { exchange, type Exchange } from "./exchange.ts";
import { openEnvelope } from "./open-envelope.ts";
import type { Operation } from "./operation.ts";
import type { OpenapiAnswer, OpenapiRequest } from "./openapi-request.ts";
import type { Plan } from "./plan.ts";
import type { Query } from "./query.ts";
import { createBodyRedact, type Redact } from "./redact.ts";
import { resolveToken } from "./resolve-token.ts";
import { safeCause } from "./safe-cause.ts";
import type { Settings } from "./settings.ts";

/** An answer on its way back, its envelope read: what came, for which operation, and how to clean texts of the token. */
export interface Answered {
  /** The operation as `METHOD /path`. */
  readonly name: string;
  readonly exchange: Exchange;
  readonly envelope: Envelope;
  readonly redact: Redact;
}

/** One attempt on its way out. */
export interface Attempt {
  readonly name: string;
  readonly operation: Operation;
  readonly parameters: Query;
  readonly plan: Plan;
  readonly deadline: Deadline;
  readonly request: OpenapiRequest;
  readonly settings: Pick<Settings, "token" | "fetch">;
  readonly redactFor: (token: string) => Redact;
  /** Called when the request goes out. */
  readonly onSend: () => void;
  /** Turns what came back into the response openapi-fetch is to see, so that it never holds one with a URL. */
  readonly respond: (answered: Answered) => Response;
}

/**
 * Sends one request through openapi-fetch and reads its envelope.
 *
 * @throws JustOneError, and nothing else
 */
export async function attempt(context: Attempt): Promise<OpenapiAnswer> {
  const { name, operation, parameters, plan, deadline, request, settings, respond } = context;
  let sent = false;
  let redact: Redact = hide;
  try {
    const token = await deadline.race(resolveToken(settings.token, name));
    redact = context.redactFor(token);
    const redactBody = createBodyRedact(token, redact);
    const { maxBodyBytes, integers } = plan;
    const to = { operation: name, fetch: settings.fetch, deadline, maxBodyBytes, redact, redactBody };
    return await request(operation, parameters, token, {
      signal: deadline.signal,
      fetch: async (built) => {
        // Whoever ended the call before this moment has not paid for it.
        deadline.signal.throwIfAborted();
        sent = true;
        context.onSend();
        const came = await exchange(built, to);
        return respond({ name, exchange: came, envelope: openEnvelope(name, came, redact, integers), redact });
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

// Until the token is known, no text of an error can be cleaned of it.
function hide(): string {
  return "[not shown]";
}
