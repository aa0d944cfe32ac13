import type { Redact } from "./redact.ts";

const MAX_DEPTH = 5;

/** The fields of a thrown error. */
export interface ThrownError {
  readonly name: string;
  readonly message: string;
  /** The code, such as `ECONNREFUSED`; the name of the error if it has no code. */
  readonly code: string;
  /** The system call that failed, such as `connect`. */
  readonly syscall: string;
  /** The host or address that could not be reached; empty if the error does not name it. */
  readonly host: string;
  /** The port that could not be reached. */
  readonly port: number | undefined;
  /** The error itself. */
  readonly original: object;
  /** The errors of an `AggregateError`. */
  readonly errors: readonly unknown[];
}

/**
 * Copies an error that was thrown by `fetch` or by code of the caller: name, message, `code` and causes only, redacted.
 * The stack or other fields of the original may contain the URL.
 */
export function sanitizeCause(thrown: unknown, redact: Redact): Error | undefined {
  if (thrown === undefined) return undefined;
  // Errors about a proxy contain its URL with user and password.
  const hide: Redact = (text) => redact(text).replace(/[^\s/]{1,1024}@/g, "");
  if (typeof thrown === "string") return new Error(hide(thrown));
  // Converting an unknown value to a string may run code of the caller.
  return copyErrors(errorChain(thrown), hide) ?? new Error(`a thrown ${typeof thrown}`);
}

function copyErrors([error, ...causes]: readonly ThrownError[], redact: Redact): Error | undefined {
  if (error === undefined) return undefined;
  const cause = copyErrors(causes, redact);
  // The message of an AggregateError is empty.
  const message = error.message || error.errors.map((one) => errorChain(one)[0]?.message).join("; ");
  const copy = new Error(redact(message), cause && { cause });
  copy.name = redact(error.name || "Error");
  copy.stack = `${copy.name}: ${copy.message}`;
  return error.code === error.name ? copy : Object.assign(copy, { code: redact(error.code) });
}

/**
 * An error and its causes, outermost first. Errors are recognised by their shape, because those of another realm are not
 * instances of this realm's `Error`.
 */
export function errorChain(thrown: unknown): ThrownError[] {
  const found: ThrownError[] = [];
  for (let error = thrown; isErrorLike(error) && found.length <= MAX_DEPTH; error = read(error, "cause")) {
    const name = textOf(error, "name");
    const errors = read(error, "errors");
    const port = read(error, "port");
    found.push({
      name,
      message: textOf(error, "message"),
      code: textOf(error, "code") || name,
      syscall: textOf(error, "syscall"),
      host: textOf(error, "hostname") || textOf(error, "address"),
      port: typeof port === "number" ? port : undefined,
      original: error,
      errors: Array.isArray(errors) ? errors : [],
    });
  }
  return found;
}

function isErrorLike(value: unknown): value is object {
  return typeof value === "object" && value !== null && read(value, "message") !== undefined;
}

// A field of an error may be missing, of any type, or a getter that throws.
function textOf(error: object, field: string): string {
  const value = read(error, field);
  return typeof value === "string" ? value : "";
}

function read(error: object, field: string): unknown {
  try {
    return Reflect.get(error, field);
  } catch {
    return undefined;
  }
}
