import { ConfigurationError } from "../errors/client-errors.ts";
import type { Backoff, CallOptions, ClientOptions, Clock, TokenSource } from "../types/options.ts";
import { systemClock } from "./clock.ts";
import { checkBaseUrl, CN_URL, type Environment, fasterEnvironment, fixedEnvironment, GLOBAL_URL } from "./endpoint.ts";

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

/** What a call goes by: the options of its client with its own laid over them, checked. */
export type Plan = {
  readonly [Name in Exclude<keyof CallOptions, "signal" | "backoff">]-?: NonNullable<CallOptions[Name]>;
};

/** What a call goes by unless it is told otherwise. */
export const DEFAULT_PLAN: Plan = {
  timeoutMs: 120_000,
  totalTimeoutMs: 600_000,
  maxAttempts: 3,
  repeatUnknown: false,
  emptyData: "return",
  integers: "number",
  maxBodyBytes: 64 * 1024 * 1024,
};

// Timers hold a signed 32-bit number of ms; beyond it they fire at once.
const MAX_TIMEOUT_MS = 2_147_483_647;
const LIMITS = {
  timeoutMs: MAX_TIMEOUT_MS,
  totalTimeoutMs: MAX_TIMEOUT_MS,
  maxAttempts: 100,
  maxBodyBytes: Number.MAX_SAFE_INTEGER,
} as const;
const CHOICES = {
  repeatUnknown: [true, false],
  emptyData: ["return", "throw"],
  integers: ["number", "string", "bigint"],
} as const;

/**
 * Lays options over a plan.
 *
 * @throws ConfigurationError naming the option that cannot be used
 */
export function layPlan(base: Plan, options: CallOptions, operation?: string): Plan {
  const plan: Record<string, unknown> = { ...base };
  for (const name of Object.keys(DEFAULT_PLAN) as (keyof Plan)[]) {
    const value = options[name];
    if (value === undefined) continue;
    if (name in LIMITS) checkNumber(name, value, LIMITS[name as keyof typeof LIMITS], operation);
    else checkChoice(name, value, CHOICES[name as keyof typeof CHOICES], operation);
    plan[name] = value;
  }
  return plan as Plan;
}

function checkChoice(name: string, value: unknown, choices: readonly unknown[], operation: string | undefined): void {
  if (choices.includes(value)) return;
  const found = String(value).slice(0, 40);
  throw new ConfigurationError(`${name} is ${found}; expected one of ${choices.join(", ")}.`, operation);
}

function checkNumber(name: string, value: unknown, max: number, operation: string | undefined): void {
  if (typeof value === "number" && value > 0 && value <= max && (name !== "maxAttempts" || Number.isInteger(value)))
    return;
  const unit = name.endsWith("Ms") ? "a number of ms" : name === "maxAttempts" ? "a whole number" : "a number of bytes";
  throw new ConfigurationError(
    `${name} is ${String(value).slice(0, 40)}; expected ${unit} above 0 and up to ${max}.`,
    operation,
  );
}

/** The same with nothing left out. */
export interface FullBackoff {
  readonly baseMs: number;
  readonly maxMs: number;
}

/** What a client waits unless it is told otherwise. */
const DEFAULT_BACKOFF: FullBackoff = { baseMs: 1000, maxMs: 30_000 };

/**
 * Lays one backoff over another.
 *
 * @throws ConfigurationError for a time that is none
 */
export function layBackoff(base: FullBackoff, { baseMs, maxMs }: Backoff = {}): FullBackoff {
  const backoff = { baseMs: baseMs ?? base.baseMs, maxMs: maxMs ?? base.maxMs };
  for (const [name, value] of Object.entries<unknown>(backoff)) {
    if (typeof value === "number" && value >= 0) continue;
    throw new ConfigurationError(`backoff.${name} is ${String(value).slice(0, 40)}; expected a number from 0 on.`);
  }
  return backoff;
}
