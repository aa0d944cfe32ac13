import type { DriftEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.ts";
import type { Logger } from "./logger.ts";

/** Tells hooks and logger what happens. */
export interface Report {
  readonly request: (event: RequestEvent) => void;
  readonly response: (event: ResponseEvent) => void;
  readonly retry: (event: RetryEvent) => void;
  readonly drift: (event: DriftEvent) => void;
  /** Warns of a deprecated operation, once each. */
  readonly deprecated: (operation: string) => void;
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
      log(logger, "debug", `${event.operation} is sent`, event);
    },
    response: (event) => {
      tell(onResponse, event);
      log(
        logger,
        event.code === 0 ? "debug" : "info",
        `${event.operation} came to ${event.code ?? "no envelope"}`,
        event,
      );
    },
    retry: (event) => {
      tell(onRetry, event);
      log(logger, "warn", `${event.operation} is repeated in ${Math.round(event.waitMs)} ms`, event);
    },
    drift: (event) => {
      tell(onDrift, event);
      log(logger, "warn", `${event.operation}: ${event.text}`, event);
    },
    deprecated: (operation) => {
      if (warned.has(operation)) return;
      warned.add(operation);
      log(logger, "warn", `${operation} is deprecated: the publisher may remove it`, { operation });
    },
    wantsDrift: onDrift !== undefined || logger?.warn !== undefined,
  };
}

function log(logger: Logger | undefined, level: keyof Logger, message: string, facts: object): void {
  if (logger === undefined) return;
  try {
    logger[level]?.(message, { ...facts });
  } catch {
    // Nobody's log may decide whether a call that is paid for succeeds.
  }
}

function tell<Event>(hook: ((event: Event) => void) | undefined, event: Event): void {
  try {
    hook?.(event);
  } catch {
    // As with a log.
  }
}
