import type { AnomalyEvent, Hooks, Logger, RequestEvent, ResponseEvent, RetryEvent } from "../types/events.ts";

/** Passes the events of a client to its hooks and its logger. */
export interface EventEmitter {
  readonly request: (event: RequestEvent) => void;
  readonly response: (event: ResponseEvent) => void;
  readonly retry: (event: RetryEvent) => void;
  readonly anomaly: (event: AnomalyEvent) => void;
  /** Logs that an operation is deprecated, once per operation. */
  readonly deprecated: (operation: string) => void;
  /** Whether a hook or the logger receives responses; sanitizing their texts is expensive. */
  readonly wantsResponses: boolean;
  /** Whether a hook or the logger receives anomalies; detecting them is expensive. */
  readonly wantsAnomalies: boolean;
}

type Listeners = Hooks & { readonly logger?: Logger | undefined };

/** Creates the emitter of a client; undefined without hooks and logger, so that events take no time. */
export function createEventEmitter({
  onRequest,
  onResponse,
  onRetry,
  onAnomaly,
  logger,
}: Listeners): EventEmitter | undefined {
  if ([onRequest, onResponse, onRetry, onAnomaly, logger].every((listener) => listener === undefined)) return undefined;
  const warned = new Set<string>();
  return {
    request: (event) => {
      emit(onRequest, event);
      log(logger, "debug", event, () => `${event.operation} is sent`);
    },
    response: (event) => {
      emit(onResponse, event);
      const level = event.code === 0 ? "debug" : "info";
      const outcome = event.code === undefined ? "no envelope" : `code ${event.code}`;
      log(logger, level, event, () => `${event.operation} returned ${outcome}`);
    },
    retry: (event) => {
      emit(onRetry, event);
      log(logger, "warn", event, () => `${event.operation} is retried in ${Math.round(event.delayMs)} ms`);
    },
    anomaly: (event) => {
      emit(onAnomaly, event);
      log(logger, "warn", event, () => `${event.operation}: ${event.message}`);
    },
    deprecated: (operation) => {
      if (warned.has(operation)) return;
      warned.add(operation);
      log(logger, "warn", { operation }, () => `${operation} is deprecated: the API may remove it`);
    },
    wantsResponses: onResponse !== undefined || logger !== undefined,
    wantsAnomalies: onAnomaly !== undefined || logger?.warn !== undefined,
  };
}

function log(logger: Logger | undefined, level: keyof Logger, facts: object, message: () => string): void {
  if (logger?.[level] === undefined) return;
  try {
    ignoreRejection(logger[level]?.(message(), { ...facts }));
  } catch {
    // An error of a logger must not fail a call that may be billed.
  }
}

/** Calls a hook. Ignores what it throws, and its rejection, which would end the process if it were unhandled. */
export function emit<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    ignoreRejection(hook?.(event));
  } catch {
    // An error of a hook must not fail a call that may be billed.
  }
}

// An unhandled rejection of an async hook would end the process. Its promise may be one of another realm or a thenable.
function ignoreRejection(returned: unknown): void {
  if (typeof returned === "object" && returned !== null) Promise.resolve(returned).catch(() => undefined);
}
