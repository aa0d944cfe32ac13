import { ConfigurationError } from "./errors/configuration-error.ts";
import type { CallOptions } from "./options.ts";

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
