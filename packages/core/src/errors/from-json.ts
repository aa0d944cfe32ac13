import { isKnownCode, KnownCodeError, UnknownCodeError } from "./api-error.ts";
import { ERROR_CLASSES } from "./api-errors.ts";
import { BRAND, type JustOneError } from "./base-error.ts";
import type { CallError } from "./call-error.ts";
import { BudgetError, ConfigurationError, EmptyDataError } from "./client-errors.ts";
import { CODE_FACTS, type KnownCode } from "./code-facts.ts";
import { GatewayError, ProtocolError, RedirectError } from "./response-errors.ts";
import { AbortedError, ConnectionError, RequestNotSentError, TimeoutError } from "./transport-errors.ts";

type KindOfCode = (typeof CODE_FACTS)[KnownCode]["kind"];

// By kind. A kind without a class does not compile.
const CLASSES: Readonly<Record<Exclude<CallError["kind"], KindOfCode>, { readonly prototype: JustOneError }>> = {
  aborted: AbortedError,
  budget: BudgetError,
  configuration: ConfigurationError,
  connection: ConnectionError,
  "empty-data": EmptyDataError,
  gateway: GatewayError,
  "not-sent": RequestNotSentError,
  protocol: ProtocolError,
  redirect: RedirectError,
  timeout: TimeoutError,
  "unknown-code": UnknownCodeError,
};

/**
 * Restores an error of a client from its `toJSON()`, e.g. in another worker or process. Returns an instance of the same class
 * with the same facts, without `cause` and `resume`. Its stack begins in this function.
 *
 * @throws ConfigurationError for a value that is not the JSON of such an error
 * @example
 * worker.on("message", ({ error }) => {
 *   if (error !== undefined) throw fromJSON(error);
 * });
 */
export function fromJSON(json: unknown): CallError {
  const facts = new Map<string, unknown>(typeof json === "object" && json !== null ? Object.entries(json) : []);
  const prototype = prototypeOf(facts.get("kind"), facts.get("code"));
  if (prototype === undefined || TYPES.some(([name, ...types]) => !types.includes(typeof facts.get(name)))) {
    throw new ConfigurationError("fromJSON must be called with the toJSON() of an error of a client.");
  }
  const error = new Error(String(facts.get("message")));
  Object.setPrototypeOf(error, prototype);
  // JSON leaves out what is undefined.
  for (const name of ["code", "status", "requestId"]) if (!facts.has(name)) facts.set(name, undefined);
  for (const [name, value] of facts) if (!NOT_FACTS.has(name)) Object.defineProperty(error, name, { ...OWN, value });
  Object.defineProperty(error, BRAND, { value: true });
  // The prototype and the types were checked.
  return error as unknown as CallError;
}

const OWN = { writable: true, enumerable: true, configurable: true };

const NOT_FACTS: ReadonlySet<string> = new Set(["message", "stack", "cause", "resume", "toJSON", "__proto__"]);

// The facts that every error has, and their types.
const TYPES: readonly (readonly [name: string, ...types: string[]])[] = [
  ["name", "string"],
  ["message", "string"],
  ["operation", "string"],
  ["code", "number", "undefined"],
  ["status", "number", "undefined"],
  ["requestId", "string", "undefined"],
  ["attempts", "number"],
  ["retryable", "boolean"],
  ["billed", "string"],
  ["suggestedHttpStatus", "number"],
];

function prototypeOf(kind: unknown, code: unknown): JustOneError | undefined {
  if (typeof code === "number" && isKnownCode(code) && CODE_FACTS[code].kind === kind) {
    return (ERROR_CLASSES[code] ?? KnownCodeError).prototype;
  }
  return new Map<unknown, { readonly prototype: JustOneError }>(Object.entries(CLASSES)).get(kind)?.prototype;
}
