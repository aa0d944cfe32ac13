import { RequestNotSentError } from "../errors/transport-errors.ts";
import type { TokenRedaction } from "../response/redact.ts";
import { errorChain, sanitizeCause } from "../response/thrown-error.ts";
import type { Fetch, FetchedResponse } from "../types/fetch.ts";
import type { BuiltRequest } from "./build-request.ts";
import { type Believes, REFUSED_SIGNAL } from "./connection-phase.ts";
import { watchFetch } from "./unsent-proof.ts";

/** How to call `fetch`. */
export interface FetchCall {
  readonly operation: string;
  readonly fetch: Fetch;
  /** Whether `fetch` is an option of the caller. */
  readonly isCustomFetch: boolean;
  readonly redaction: TokenRedaction;
}

/** A running call of `fetch`. */
export interface PendingFetch {
  readonly response: PromiseLike<FetchedResponse>;
  /** Which errors are about this request. Undefined for the global `fetch`, whose errors all are. */
  readonly believes: () => Promise<Believes> | undefined;
}

// The functions that refused the host's AbortSignal: happy-dom replaces the class, but not the fetch of undici.
const refusing = new WeakSet<Fetch>();

/**
 * Calls `fetch`, and once more without the signal if it refuses the signal before it sends anything.
 *
 * @throws RequestNotSentError if `fetch` throws instead of returning a promise
 */
export function callFetch(request: BuiltRequest, call: FetchCall): PendingFetch {
  if (!call.isCustomFetch) return { response: send(request, call), believes: () => undefined };
  const first = refusing.has(call.fetch) ? withoutSignal(request) : request;
  const pending = send(first, call);
  let proof = watchFetch(first);
  const again = async (thrown: unknown): Promise<FetchedResponse> => {
    const isRefused = errorChain(thrown).some(({ message }) => REFUSED_SIGNAL.test(message));
    if (first.init.signal === undefined || !isRefused) throw thrown;
    refusing.add(call.fetch);
    if (!(await proof.isUnsent()) || first.init.signal.aborted) throw thrown;
    const second = withoutSignal(request);
    const response = send(second, call);
    proof = watchFetch(second);
    return await response;
  };
  return { response: Promise.resolve(pending).catch(again), believes: () => proof.believes() };
}

function withoutSignal(request: BuiltRequest): BuiltRequest {
  const { signal: _, ...init } = request.init;
  return { url: request.url, init };
}

// A function that throws instead of returning a promise did not send the request.
function send({ url, init }: BuiltRequest, { operation, fetch, redaction }: FetchCall): ReturnType<Fetch> {
  try {
    return fetch(url, init);
  } catch (thrown) {
    throw new RequestNotSentError(operation, sanitizeCause(thrown, redaction.text));
  }
}
