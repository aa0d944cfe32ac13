import type { Redact } from "./redact.ts";

const MAX_DEPTH = 5;

/**
 * A copy of what was thrown below us that is safe to hand out: name, message and `code` only, redacted. A stack or a
 * request hanging on the original could hold the URL.
 */
export function safeCause(thrown: unknown, redact: Redact, depth = 0): Error | undefined {
  if (thrown === undefined || depth > MAX_DEPTH) return undefined;
  // Anything but an error is no more than its kind: what it prints as is its own affair.
  if (!(thrown instanceof Error))
    return new Error(typeof thrown === "string" ? redact(thrown) : `a thrown ${typeof thrown}`);
  const cause = safeCause(thrown.cause, redact, depth + 1);
  const copy = new Error(redact(thrown.message), cause === undefined ? undefined : { cause });
  copy.name = redact(thrown.name);
  copy.stack = `${copy.name}: ${copy.message}`;
  const code = codeOf(thrown);
  return code === undefined ? copy : Object.assign(copy, { code: redact(code) });
}

/** The system's code of an error, such as `ECONNREFUSED`, also where it stands on a cause further down. */
export function systemCode(thrown: unknown, depth = 0): string | undefined {
  if (!(thrown instanceof Error) || depth > MAX_DEPTH) return undefined;
  return codeOf(thrown) ?? systemCode(thrown.cause, depth + 1);
}

function codeOf(error: Error): string | undefined {
  return "code" in error && typeof error.code === "string" ? error.code : undefined;
}
