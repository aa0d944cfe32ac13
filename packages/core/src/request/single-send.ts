import { isObject } from "../config/parameters.ts";
import { ConfigurationError } from "../errors/client-errors.ts";
import { connectionPhase, isAfterSending } from "./connection-phase.ts";

/** The part of undici's `Dispatcher` that `fetch` uses. */
interface Dispatcher {
  readonly dispatch: (options: RequestOptions, handler: Handler) => boolean;
  readonly isMockActive?: boolean | undefined;
}

/** The parts of the options of one request that name it. */
interface RequestOptions {
  readonly origin?: unknown;
  readonly path?: unknown;
}

/** The callbacks of one request, of undici 6 and 7 (`onHeaders`) or of undici 8. */
interface Handler {
  onHeaders?: Callback | undefined;
  onError?: Callback | undefined;
  onResponseStart?: Callback | undefined;
  onResponseError?: Callback | undefined;
}

type Callback = (...parameters: unknown[]) => unknown;

/**
 * Makes a dispatcher of undici send each request once. Without it, `fetch` sends a request again after HTTP 421 and does not
 * report the first response, although both requests may be billed. With it, the call fails with a `ConnectionError`. Clients
 * do this for the global dispatcher, so only a custom `fetch` with its own dispatcher needs it.
 *
 * @throws ConfigurationError for a value without `dispatch`, such as an agent of `node:https`
 * @example
 * import * as undici from "undici";
 * const dispatcher = singleSend(new undici.ProxyAgent("http://proxy.example:8080"));
 * createRednoteClient({ fetch: (url, init) => undici.fetch(url, { ...init, dispatcher }) });
 */
export function singleSend<Original extends { readonly dispatch: (...args: never[]) => boolean }>(
  dispatcher: Original,
): Original {
  const original: { readonly dispatch: unknown } = dispatcher;
  const { dispatch } = original;
  if (typeof dispatch !== "function") {
    throw new ConfigurationError("singleSend must be called with a dispatcher of undici, such as a ProxyAgent.");
  }
  const dispatchOnce: Dispatcher["dispatch"] = (options, handler) => {
    return Boolean(Reflect.apply(dispatch, dispatcher, [options, watch(handler, options)]));
  };
  return new Proxy(dispatcher, {
    get: (target, name): unknown => {
      if (name === "dispatch") return dispatchOnce;
      const value: unknown = Reflect.get(target, name);
      // A method that reads private fields works only on the dispatcher itself.
      return typeof value === "function" && name !== "constructor" ? value.bind(target) : value;
    },
  });
}

/**
 * The option of `fetch` that sends a request once through the global dispatcher. Empty if this realm has no global dispatcher:
 * outside of Node, and in the realm of Jest, whose `fetch` uses the dispatcher of another realm.
 */
export function globalSingleSend(): { readonly dispatcher?: Dispatcher } {
  return globalDispatcher() === undefined ? {} : { dispatcher: new ForwardingDispatcher() };
}

/** Whether a request that was sent with these options of `fetch` did not fail before it was sent. */
export function hasOpenRequest(init: object): boolean {
  const dispatcher: unknown = Reflect.get(init, "dispatcher");
  return dispatcher instanceof ForwardingDispatcher && dispatcher.open > 0;
}

// The URL of the request that failed before it was sent, by its error.
const failures = new WeakMap<object, string>();

/** The URL of the request that ended with this error before it was sent; undefined if no dispatcher saw it. */
export function failedUrl(error: object): string | undefined {
  return failures.get(error);
}

/** Sends the requests of one call of `fetch` through the global dispatcher. */
class ForwardingDispatcher implements Dispatcher {
  /** How many of them did not fail before they were sent. */
  open = 0;

  dispatch(options: RequestOptions, handler: Handler): boolean {
    this.open += 1;
    const onUnsent = (): void => {
      this.open -= 1;
    };
    return globalDispatcher()?.dispatch(options, watch(handler, options, onUnsent)) ?? false;
  }

  get isMockActive(): boolean | undefined {
    return globalDispatcher()?.isMockActive;
  }
}

// Node defines this symbol when it loads `fetch`. `acceptedSignal` ran before and has loaded it.
function globalDispatcher(): Dispatcher | undefined {
  return Reflect.get(globalThis, Symbol.for("undici.globalDispatcher.1")) as Dispatcher | undefined;
}

// Changes the handler itself, because the methods of some handlers need their own object as `this`.
function watch(handler: Handler, { origin, path }: RequestOptions, onUnsent?: () => void): Handler {
  const { onHeaders, onResponseStart, onError, onResponseError } = handler;
  const noteError = (all: unknown[], index: number): unknown[] => {
    const error = all[index];
    if (!isObject(error) || isAfterSending(connectionPhase(error))) return all;
    failures.set(error, `${String(origin)}${String(path)}`);
    onUnsent?.();
    return all;
  };
  if (onHeaders) handler.onHeaders = (...all) => onHeaders.apply(handler, checkStatus(all, 0));
  if (onResponseStart) handler.onResponseStart = (...all) => onResponseStart.apply(handler, checkStatus(all, 1));
  if (onError) handler.onError = (...all) => onError.apply(handler, noteError(all, 0));
  if (onResponseError) handler.onResponseError = (...all) => onResponseError.apply(handler, noteError(all, 1));
  return handler;
}

// undici ends the request with an error that a callback throws.
function checkStatus(all: unknown[], index: number): unknown[] {
  if (all[index] === 421) throw new Error("HTTP 421: the server does not serve this host.");
  return all;
}
