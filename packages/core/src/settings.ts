import { checkBaseUrl, DEFAULT_BASE_URL } from "./base-url.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import type { ClientOptions, TokenSource } from "./options.ts";

/** The options of a client, checked and with their defaults. */
export interface Settings {
  readonly token: TokenSource | undefined;
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly fetch: (request: Request) => Promise<Response>;
}

const DEFAULT_TIMEOUT_MS = 120_000;
// Timers hold a signed 32-bit number of ms; beyond it they fire at once.
const MAX_TIMEOUT_MS = 2_147_483_647;

/**
 * Checks the options of a client.
 *
 * @throws ConfigurationError
 */
export function readSettings(options: ClientOptions): Settings {
  return {
    token: options.token,
    baseUrl: checkBaseUrl(options.baseUrl ?? DEFAULT_BASE_URL, options.allowInsecure === true),
    timeoutMs: checkTimeout(options.timeoutMs ?? DEFAULT_TIMEOUT_MS),
    // Looked up at each call, so that a global fetch replaced later (as test tools do) is the one that is used.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
  };
}

/**
 * Checks a timeout in ms.
 *
 * @throws ConfigurationError
 */
export function checkTimeout(timeoutMs: number, operation?: string): number {
  if (timeoutMs > 0 && timeoutMs <= MAX_TIMEOUT_MS) return timeoutMs;
  const expected = `expected a number of ms above 0 and up to ${MAX_TIMEOUT_MS}`;
  throw new ConfigurationError(`timeoutMs is ${String(timeoutMs).slice(0, 40)}; ${expected}.`, operation);
}
