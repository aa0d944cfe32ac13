import { resolveClientOptions, type ResolvedClientOptions } from "../config/resolve-options.ts";
import { createEventEmitter, type EventEmitter } from "../events/event-emitter.ts";
import { createTokenRedaction, type TokenRedaction } from "../response/redact.ts";
import type { ClientOptions, Integers } from "../types/options.ts";
import { type Cooldown, createCooldown, createRetryBudget, type RetryBudget } from "./retry-policy.ts";
import { createShutdown, type Shutdown } from "./shutdown.ts";
import { createUsageTracker, type UsageTracker } from "./usage-tracker.ts";

/** The state that all calls of a client share. */
export interface ClientContext {
  readonly options: ResolvedClientOptions;
  /** Undefined if the client has neither hooks nor a logger. */
  readonly events: EventEmitter | undefined;
  readonly usage: UsageTracker;
  readonly retryBudget: RetryBudget;
  readonly cooldown: Cooldown;
  readonly shutdown: Shutdown;
  readonly redaction: TokenRedaction;
}

/**
 * Creates the {@link ClientContext} of a new client.
 *
 * @throws ConfigurationError for an option that cannot be used
 */
export function createClientContext(clientOptions: ClientOptions<Integers | undefined>): ClientContext {
  const options = resolveClientOptions(clientOptions);
  return {
    options,
    events: createEventEmitter(options.listeners),
    usage: createUsageTracker(options),
    retryBudget: createRetryBudget(),
    cooldown: createCooldown(options.clock.now),
    shutdown: createShutdown(),
    redaction: createTokenRedaction(),
  };
}
