import type { DriftEvent, Hooks, Logger, RequestEvent, ResponseEvent, RetryEvent } from "../types/events.ts";

/** Tells hooks and logger what happens. */
export interface Report {
  readonly request: (event: RequestEvent) => void;
  readonly response: (event: ResponseEvent) => void;
  readonly retry: (event: RetryEvent) => void;
  readonly drift: (event: DriftEvent) => void;
  /** Warns of a deprecated operation, once each. */
  readonly deprecated: (operation: string) => void;
  /** Whether anybody listens for responses; cleaning their texts costs. */
  readonly wantsResponse: boolean;
  /** Whether anybody listens for drift; looking for it costs. */
  readonly wantsDrift: boolean;
}

/** Makes the report of a client. */
export function createReport({
  onRequest,
  onResponse,
  onRetry,
  onDrift,
  logger,
}: Hooks & { readonly logger?: Logger | undefined }): Report {
  const warned = new Set<string>();
  return {
    request: (event) => {
      tell(onRequest, event);
      log(logger, "debug", event, () => `${event.operation} is sent`);
    },
    response: (event) => {
      tell(onResponse, event);
      const level = event.code === 0 ? "debug" : "info";
      log(logger, level, event, () => `${event.operation} came to ${event.code ?? "no envelope"}`);
    },
    retry: (event) => {
      tell(onRetry, event);
      log(logger, "warn", event, () => `${event.operation} is repeated in ${Math.round(event.waitMs)} ms`);
    },
    drift: (event) => {
      tell(onDrift, event);
      log(logger, "warn", event, () => `${event.operation}: ${event.text}`);
    },
    deprecated: (operation) => {
      if (warned.has(operation)) return;
      warned.add(operation);
      log(logger, "warn", { operation }, () => `${operation} is deprecated: the publisher may remove it`);
    },
    wantsResponse: onResponse !== undefined || logger !== undefined,
    wantsDrift: onDrift !== undefined || logger?.warn !== undefined,
  };
}

function log(logger: Logger | undefined, level: keyof Logger, facts: object, message: () => string): void {
  if (logger?.[level] === undefined) return;
  try {
    hush(logger[level]?.(message(), { ...facts }));
  } catch {
    // Nobody's log may decide whether a call that is paid for succeeds.
  }
}

function tell<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    hush(hook?.(event));
  } catch {
    // As with a log.
  }
}

// An async hook is a hook too, and its rejection would end the process.
function hush(told: unknown): void {
  if (told instanceof Promise) told.catch(() => undefined);
}
