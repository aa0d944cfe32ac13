import { ConfigurationError } from "../errors/client-errors.ts";
import { type Fault, isFault } from "./fault.ts";
import type { StepOptions } from "./test-fetch.ts";
import type { AnswerSource } from "./types.ts";

/** What happens to a call. */
export interface Step {
  /** An answer, or the way it fails. */
  readonly play:
    | { readonly answer: AnswerSource<Readonly<Record<string, unknown>>, unknown> }
    | { readonly fault: Fault };
  /** How long it takes in ms; without it, as long as every answer does. */
  readonly delayMs: number | undefined;
}

/** What is to happen to the calls of each operation. */
export interface Script {
  /** Adds a step for so many calls, or for all that no such step is left for. */
  readonly add: (operation: string, step: Step, times: number | undefined) => void;
  /** Takes the step of the next call; undefined where none was added. */
  readonly take: (operation: string) => Step | undefined;
  readonly clear: () => void;
}

/** Makes an empty script. */
export function createScript(): Script {
  const counted = new Map<string, Counted[]>();
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

interface Counted {
  readonly step: Step;
  left: number;
}

function takeCounted(queue: Counted[]): Step | undefined {
  const [first] = queue;
  if (first === undefined) return undefined;
  first.left -= 1;
  if (first.left <= 0) queue.shift();
  return first.step;
}

/**
 * Refuses what no step can be, for callers without types.
 *
 * @throws ConfigurationError
 */
export function checkStep(play: Step["play"], { times = 1, delayMs = 0 }: StepOptions): void {
  if (!Number.isSafeInteger(times) || times < 1) throw invalidOption("times", times, "a whole number of 1 or more");
  checkTime("delayMs", delayMs);
  if ("fault" in play && !isFault(play.fault)) throw invalidOption("fault", play.fault, "one of those there are");
  if (!("answer" in play) || typeof play.answer === "function") return;
  const { status = 200, code = 0 } = play.answer;
  if (!Number.isSafeInteger(code)) throw invalidOption("code", code, "a whole number");
  if (!hasBody(status)) throw invalidOption("status", status, "an HTTP status of 200 to 599 that comes with a body");
}

/**
 * Refuses what is no time in ms.
 *
 * @throws ConfigurationError
 */
export function checkTime(option: string, ms: number): number {
  if (ms >= 0 && ms < Infinity) return ms;
  throw invalidOption(option, ms, "a number of ms, 0 or more");
}

function hasBody(status: number): boolean {
  return Number.isInteger(status) && status >= 200 && status <= 599 && ![204, 205, 304].includes(status);
}

function invalidOption(option: string, found: unknown, expected: string): ConfigurationError {
  return new ConfigurationError(`${option} is ${String(found).slice(0, 40)}; expected ${expected}.`);
}
