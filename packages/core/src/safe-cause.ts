import type { Redact } from "./redact.ts";

const MAX_DEPTH = 5;

/** What the system says of an error. */
export interface SystemError {
  /** Such as `ECONNREFUSED`; the name of an error that has none. */
  readonly code: string;
  /** Such as `connect`. */
  readonly syscall: string | undefined;
}

/**
 * A copy of what was thrown below us that is safe to hand out: name, message and `code` only, redacted. A stack or a
 * request hanging on the original could hold the URL.
 */
export function safeCause(thrown: unknown, redact: Redact, depth = 0): Error | undefined {
  if (thrown === undefined || depth > MAX_DEPTH) return undefined;
  // What anything but an error prints as is its own affair, so only a text is taken over.
  if (typeof thrown === "string") return new Error(redact(thrown));
  if (!(thrown instanceof Error)) return new Error(`a thrown ${typeof thrown}`);
  const cause = safeCause(thrown.cause, redact, depth + 1);
  const copy = new Error(redact(textOf(thrown, "message")), cause === undefined ? undefined : { cause });
  copy.name = redact(textOf(thrown, "name") || "Error");
  copy.stack = `${copy.name}: ${copy.message}`;
  const code = textOf(thrown, "code");
  return code === "" ? copy : Object.assign(copy, { code: redact(code) });
}

/** What the system says of an error and of its causes, from the top. */
export function systemErrors(thrown: unknown): SystemError[] {
  const found: SystemError[] = [];
  for (let error = thrown, depth = 0; error instanceof Error && depth <= MAX_DEPTH; error = error.cause, depth++) {
    const code = textOf(error, "code") || textOf(error, "name");
    if (code !== "") found.push({ code, syscall: textOf(error, "syscall") || undefined });
  }
  return found;
}

// Errors are made by anyone, and any field of one may be missing or of another type than it should be.
function textOf(error: Error, field: string): string {
  const value: unknown = Reflect.get(error, field);
  return typeof value === "string" ? value : "";
}
