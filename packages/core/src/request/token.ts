import { ConfigurationError } from "../errors/client-errors.ts";
import type { TokenSource } from "../types/options.ts";

/**
 * The token to call with.
 *
 * @throws ConfigurationError when there is none, or when the caller's function fails
 */
export async function resolveToken(source: TokenSource | undefined, operation: string): Promise<string> {
  const token: unknown = typeof source === "function" ? await ask(source, operation) : (source ?? fromEnvironment());
  // A secret read from a file often ends in a newline, which no token does.
  const trimmed = typeof token === "string" ? token.trim() : "";
  if (trimmed === "") {
    const expected = "Pass { token } to the client or set the environment variable JUSTONEAPI_TOKEN.";
    throw new ConfigurationError(`${operation} has no token to call with. ${expected}`, operation);
  }
  return trimmed;
}

async function ask(source: () => string | Promise<string>, operation: string): Promise<string> {
  try {
    return await source();
  } catch (thrown) {
    // The message of a failing secret store may hold anything, so only its name is passed on.
    const name = thrown instanceof Error ? thrown.name : typeof thrown;
    throw new ConfigurationError(`The token function of the client failed (${name}).`, operation);
  }
}

function fromEnvironment(): string | undefined {
  const host: object = globalThis;
  const { process } = host as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.["JUSTONEAPI_TOKEN"];
  } catch {
    // Deno throws where it was not allowed to look: the same as finding none.
    return undefined;
  }
}
