import { isJustOneError } from "./call-error.ts";

/** A function of the client that the caller called. The stack begins below it. */
export type EntryPoint = (...args: never[]) => unknown;

/** The stack at the beginning of a call. */
export interface CallerStack {
  readonly stack?: unknown;
}

// Absent in some engines. The engine formats the stack only if it is read, so a call without an error takes little time.
const { captureStackTrace } = Error as { captureStackTrace?: (target: object, entry: EntryPoint) => void };

/** Records the stack of the caller of a function of the client. */
export function captureCallerStack(entry: EntryPoint): CallerStack {
  const captured = {};
  captureStackTrace?.(captured, entry);
  return captured;
}

/**
 * Replaces the stack of an error by the one of its caller. Its own stack begins after several waits within the client, so it
 * may lack the function of the caller, or have it beyond the limit of frames.
 */
export function setCallerStack(thrown: unknown, caller: CallerStack): void {
  const frames = framesOf(caller);
  if (isJustOneError(thrown) && frames !== undefined) setStack(thrown, `${thrown.name}: ${thrown.message}${frames}`);
}

/** Replaces the frames of an error from the first function with a name on by those of the caller. */
export function replaceFramesFrom(name: string, error: Error, caller: CallerStack): void {
  const frames = framesOf(caller);
  const stack: unknown = error.stack;
  if (typeof stack !== "string" || frames === undefined) return;
  const first = stack.lastIndexOf("\n", stack.indexOf(name));
  if (first !== -1) setStack(error, `${stack.slice(0, first)}${frames}`);
}

function framesOf({ stack }: CallerStack): string | undefined {
  if (typeof stack !== "string" || !/\n|@/.test(stack)) return undefined;
  // The first frame of an iteration is the built-in `next` of its generator.
  // Only V8 begins a stack with the name and the message.
  const all = /^\s+at /m.test(stack) ? stack.slice(stack.indexOf("\n")) : `\n${stack}`;
  return all.replace(/^\n\s+at \S+\.next \(<anonymous>\)/, "");
}

// A frozen error keeps its stack.
function setStack(error: Error, value: string): void {
  Reflect.defineProperty(error, "stack", { value, writable: true, configurable: true });
}
