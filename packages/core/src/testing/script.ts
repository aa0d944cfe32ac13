import { invalidOption } from "../errors/client-errors.ts";
import { type Fault, isFault } from "./fault.ts";
import type { ReplyOptions } from "./test-fetch.ts";
import type { ResponseSource } from "./test-response.ts";

/** The scripted outcome of a call. */
export interface Step {
  readonly outcome:
    | { readonly response: ResponseSource<Readonly<Record<string, unknown>>, unknown> }
    | { readonly fault: Fault };
  /** How long the outcome takes in ms; undefined for the delay of the test fetch. */
  readonly delayMs: number | undefined;
}

/** The scripted outcomes of all operations. */
export interface Script {
  /** Adds a step for the next `times` calls. If undefined, the step applies to all calls after the counted steps. */
  readonly add: (operation: string, step: Step, times: number | undefined) => void;
  /** Takes the step of the next call; undefined if the operation has none. */
  readonly take: (operation: string) => Step | undefined;
  readonly clear: () => void;
}

/** Creates an empty script. */
export function createScript(): Script {
  const counted = new Map<string, CountedStep[]>();
  const lasting = new Map<string, Step>();
  return {
    add: (operation, step, times) => {
      if (times === undefined) lasting.set(operation, step);
      else counted.set(operation, [...(counted.get(operation) ?? []), { step, left: times }]);
    },
    take: (operation) => takeCounted(counted.get(operation) ?? []) ?? lasting.get(operation),
    clear: () => {
      counted.clear();
      lasting.clear();
    },
  };
}

interface CountedStep {
  readonly step: Step;
  left: number;
}

function takeCounted(queue: CountedStep[]): Step | undefined {
  const [first] = queue;
  if (first === undefined) return undefined;
  first.left -= 1;
  if (first.left <= 0) queue.shift();
  return first.step;
}

/**
 * Validates a step for callers without types.
 *
 * @throws ConfigurationError naming the option that cannot be used
 */
export function checkStep(outcome: Step["outcome"], { times = 1, delayMs = 0 }: ReplyOptions): void {
  if (!Number.isSafeInteger(times) || times < 1) throw invalidOption("times", "a whole number >= 1", times);
  checkTime("delayMs", delayMs);
  if ("fault" in outcome && !isFault(outcome.fault)) throw invalidOption("fault", "a known fault", outcome.fault);
  if (!("response" in outcome) || typeof outcome.response === "function") return;
  const { status = 200, code = 0 } = outcome.response;
  if (!Number.isSafeInteger(code)) throw invalidOption("code", "a whole number", code);
  if (!hasBody(status)) throw invalidOption("status", "an HTTP status from 200 to 599 that allows a body", status);
}

/**
 * Returns a time in ms.
 *
 * @throws ConfigurationError if it is not a number >= 0
 */
export function checkTime(option: string, ms: number): number {
  if (ms >= 0 && ms < Infinity) return ms;
  throw invalidOption(option, "a number of ms >= 0", ms);
}

function hasBody(status: number): boolean {
  return Number.isInteger(status) && status >= 200 && status <= 599 && ![204, 205, 304].includes(status);
}
