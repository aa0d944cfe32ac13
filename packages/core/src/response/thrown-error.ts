import type { Redact } from "./redact.ts";

const MAX_DEPTH = 5;

/**
 * Copies an error that was thrown by `fetch` or by code of the caller: name, message, `code` and causes only, redacted.
 * The stack or other fields of the original may contain the URL.
 */
export function sanitizeCause(thrown: unknown, redact: Redact, depth = 0): Error | undefined {
  if (thrown === undefined || depth > MAX_DEPTH) return undefined;
  if (typeof thrown === "string") return new Error(redact(thrown));
  // Converting an unknown value to a string may run code of the caller.
  if (!(thrown instanceof Error)) return new Error(`a thrown ${typeof thrown}`);
  const cause = sanitizeCause(thrown.cause, redact, depth + 1);
  const copy = new Error(redact(textOf(thrown, "message")), cause === undefined ? undefined : { cause });
  copy.name = redact(textOf(thrown, "name") || "Error");
  copy.stack = `${copy.name}: ${copy.message}`;
  const code = textOf(thrown, "code");
  return code === "" ? copy : Object.assign(copy, { code: redact(code) });
}

/** The system's description of an error. */
interface SystemError {
  /** The code, such as `ECONNREFUSED`; the name of the error if it has no code. */
  readonly code: string;
  /** The system call that failed, such as `connect`. */
  readonly syscall: string | undefined;
}

/** The system's description of an error and of its causes, outermost first. */
export function systemErrors(thrown: unknown): SystemError[] {
  const found: SystemError[] = [];
  for (let error = thrown, depth = 0; error instanceof Error && depth <= MAX_DEPTH; error = error.cause, depth++) {
    const code = textOf(error, "code") || textOf(error, "name");
    if (code !== "") found.push({ code, syscall: textOf(error, "syscall") || undefined });
  }
  return found;
}

// A field of an error may be missing or of any type.
function textOf(error: Error, field: string): string {
  const value: unknown = Reflect.get(error, field);
  return typeof value === "string" ? value : "";
}
