import { readSettings, type Settings } from "../config/resolve-options.ts";
import { createReport, type Report } from "../events/event-emitter.ts";
import { createRedact, type Redact, rememberLast } from "../response/redact.ts";
import type { ClientOptions } from "../types/options.ts";
import { createOpenapiRequest, type OpenapiRequest } from "./build-request.ts";
import { type Closing, createClosing } from "./deadline.ts";
import { createPause, createRetryBudget, type Pause, type RetryBudget } from "./retry-policy.ts";
import { createMeter, type Meter } from "./usage.ts";

/** What all calls of a client share. */
export interface Engine {
  readonly settings: Settings;
  readonly report: Report;
  readonly meter: Meter;
  readonly budget: RetryBudget;
  readonly pause: Pause;
  readonly closing: Closing;
  readonly requestTo: (url: string) => OpenapiRequest;
  readonly redactFor: (token: string) => Redact;
  /** What openapi-fetch is given to read where there is nothing left to: a response without a body, used again and again. */
  readonly nothing: Response;
}

/**
 * Makes what all calls of a client share.
 *
 * @throws ConfigurationError
 */
export function createEngine(options: ClientOptions): Engine {
  const settings = readSettings(options);
  return {
    settings,
    report: createReport(options),
    meter: createMeter(),
    budget: createRetryBudget(),
    pause: createPause(settings.clock.now),
    closing: createClosing(),
    requestTo: rememberLast(createOpenapiRequest),
    // A client hardly ever has more than one token, and its many forms are dear to make.
    redactFor: rememberLast(createRedact),
    nothing: new Response(null, { status: 204 }),
  };
}
