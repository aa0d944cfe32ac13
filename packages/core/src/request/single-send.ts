/** The part of undici's `Dispatcher` that `fetch` uses. */
interface Dispatcher {
  readonly dispatch: (options: object, handler: Handler) => boolean;
  readonly isMockActive?: boolean | undefined;
}

/** The callbacks of one request, of undici 6 and 7 (`onHeaders`) or of undici 8. */
interface Handler {
  onHeaders?: Callback | undefined;
  onResponseStart?: Callback | undefined;
}

type Callback = (...parameters: unknown[]) => unknown;

/**
 * Makes a dispatcher of undici send each request once. Without it, `fetch` sends a request again after HTTP 421 and does not
 * report the first response, although both requests may be billed. With it, the call fails with a `ConnectionError`. Clients
 * do this for the global dispatcher, so only a custom `fetch` with its own dispatcher needs it.
 *
 * @example
 * import * as undici from "undici";
 * const dispatcher = singleSend(new undici.ProxyAgent("http://proxy.example:8080"));
 * createRednoteClient({ fetch: (url, init) => undici.fetch(url, { ...init, dispatcher }) });
 */
export function singleSend<Original extends object>(dispatcher: Original): Original {
  const original: Original & Partial<Dispatcher> = dispatcher;
  const dispatch: Dispatcher["dispatch"] = (options, handler) => {
    return original.dispatch?.(options, refuseMisdirected(handler)) ?? false;
  };
  return new Proxy(dispatcher, {
    get: (target, name): unknown => (name === "dispatch" ? dispatch : Reflect.get(target, name)),
  });
}

/**
 * The option of `fetch` that sends a request once through the global dispatcher. Empty if this realm has no global dispatcher:
 * outside of Node, and in the realm of Jest, whose `fetch` uses the dispatcher of another realm.
 */
export function globalSingleSend(): { readonly dispatcher?: Dispatcher } {
  return globalDispatcher() === undefined ? {} : { dispatcher: forwarding };
}

const forwarding: Dispatcher = {
  dispatch: (options, handler) => globalDispatcher()?.dispatch(options, refuseMisdirected(handler)) ?? false,
  get isMockActive() {
    return globalDispatcher()?.isMockActive;
  },
};

// Node defines this symbol when it loads `fetch`. `acceptedSignal` ran before and has loaded it.
function globalDispatcher(): Dispatcher | undefined {
  return Reflect.get(globalThis, Symbol.for("undici.globalDispatcher.1")) as Dispatcher | undefined;
}

// Changes the handler itself, because the methods of some handlers need their own object as `this`.
function refuseMisdirected(handler: Handler): Handler {
  const { onHeaders, onResponseStart } = handler;
  if (onHeaders) handler.onHeaders = (...all) => onHeaders.apply(handler, checkStatus(all, 0));
  if (onResponseStart) handler.onResponseStart = (...all) => onResponseStart.apply(handler, checkStatus(all, 1));
  return handler;
}

// undici ends the request with an error that a callback throws.
function checkStatus(all: unknown[], index: number): unknown[] {
  if (all[index] === 421) throw new Error("HTTP 421: the server does not serve this host.");
  return all;
}
