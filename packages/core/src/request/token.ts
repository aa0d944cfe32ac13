import { ConfigurationError } from "../errors/client-errors.ts";
import { errorChain } from "../response/thrown-error.ts";
import type { TokenSource } from "../types/options.ts";

/**
 * The token of the next request; a promise only if the caller passed a function.
 *
 * @throws ConfigurationError if there is no token or the caller's function fails
 */
export function resolveToken(source: TokenSource | undefined, operation: string): string | Promise<string> {
  if (typeof source !== "function") return checkToken(source ?? tokenOfEnvironment(), operation);
  return callTokenFunction(source, operation).then((token) => checkToken(token, operation));
}

function checkToken(token: unknown, operation: string): string {
  // A secret that is read from a file often ends in a newline.
  const trimmed = typeof token === "string" ? token.trim() : "";
  if (trimmed === "") {
    const advice = "Pass { token } to the client or set the environment variable JUSTONEAPI_TOKEN.";
    throw new ConfigurationError(`${operation} has no token. ${advice}`, operation);
  }
  return trimmed;
}

async function callTokenFunction(source: () => string | Promise<string>, operation: string): Promise<unknown> {
  try {
    return await source();
  } catch (thrown) {
    // The message of a secret store's error may contain the secret.
    const name = errorChain(thrown)[0]?.name || typeof thrown;
    throw new ConfigurationError(`The token function of the client failed (${name}).`, operation);
  }
}

function tokenOfEnvironment(): string | undefined {
  const host: object = globalThis;
  const { process } = host as { process?: { env?: Record<string, string | undefined> } };
  try {
    // An empty variable is the same as none.
    return process?.env?.["JUSTONEAPI_TOKEN"]?.trim() || process?.env?.["JUST_ONE_API_TOKEN"];
  } catch {
    // Deno throws if the program may not read the environment.
    return undefined;
  }
}
