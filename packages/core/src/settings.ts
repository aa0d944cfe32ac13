import { DEFAULT_BACKOFF, type FullBackoff, layBackoff } from "./backoff.ts";
import { checkBaseUrl } from "./base-url.ts";
import { type Clock, systemClock } from "./clock.ts";
import { CN_URL, type Environment, fasterEnvironment, fixedEnvironment, GLOBAL_URL } from "./environment.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import type { ClientOptions, TokenSource } from "./options.ts";
import { DEFAULT_PLAN, layPlan, type Plan } from "./plan.ts";

/** The options of a client, checked and with their defaults. */
export interface Settings {
  readonly token: TokenSource | undefined;
  readonly environment: Environment;
  /** What its calls go by unless they say otherwise. */
  readonly plan: Plan;
  readonly backoff: FullBackoff;
  readonly maxCalls: number;
  readonly maxBilled: number;
  readonly dryRun: boolean;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly clock: Clock;
  readonly random: () => number;
}

/**
 * Checks the options of a client.
 *
 * @throws ConfigurationError
 */
export function readSettings(options: ClientOptions): Settings {
  return {
    token: options.token,
    environment: readEnvironment(options),
    plan: layPlan(DEFAULT_PLAN, options),
    backoff: layBackoff(DEFAULT_BACKOFF, options.backoff),
    maxCalls: checkCount("maxCalls", options.maxCalls ?? Infinity),
    maxBilled: checkCount("maxBilled", options.maxBilled ?? Infinity),
    dryRun: options.dryRun === true,
    // Looked up at each call, so that a global fetch replaced later (as test tools do) is the one that is used.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  };
}

function readEnvironment({ environment = "global", baseUrl, allowInsecure = false }: ClientOptions): Environment {
  if (baseUrl !== undefined) return fixedEnvironment(checkBaseUrl(baseUrl, allowInsecure));
  if (environment === "global") return fixedEnvironment(GLOBAL_URL);
  if (environment === "cn") return fixedEnvironment(checkBaseUrl(CN_URL, allowInsecure));
  if (environment === "auto") {
    return allowInsecure ? fasterEnvironment([GLOBAL_URL, CN_URL]) : fixedEnvironment(GLOBAL_URL);
  }
  throw new ConfigurationError(`environment is ${String(environment).slice(0, 40)}; expected global, cn or auto.`);
}

function checkCount(name: string, value: unknown): number {
  if (typeof value === "number" && value >= 0) return value;
  throw new ConfigurationError(`${name} is ${String(value).slice(0, 40)}; expected a number from 0 on.`);
}
