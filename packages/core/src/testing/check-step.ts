import { ConfigurationError } from "../errors/configuration-error.ts";
import { isFault } from "./fault.ts";
import type { Step } from "./script.ts";
import type { StepOptions } from "./test-fetch.ts";

/**
 * Refuses what no step can be, for callers without types.
 *
 * @throws ConfigurationError
 */
export function checkStep(play: Step["play"], { times = 1, delayMs = 0 }: StepOptions): void {
  if (!Number.isSafeInteger(times) || times < 1) throw refuse("times", times, "a whole number of 1 or more");
  checkTime("delayMs", delayMs);
  if ("fault" in play && !isFault(play.fault)) throw refuse("fault", play.fault, "one of those there are");
  if (!("answer" in play) || typeof play.answer === "function") return;
  const { status = 200, code = 0 } = play.answer;
  if (!Number.isSafeInteger(code)) throw refuse("code", code, "a whole number");
  if (!hasBody(status)) throw refuse("status", status, "an HTTP status of 200 to 599 that comes with a body");
}

/**
 * Refuses what is no time in ms.
 *
 * @throws ConfigurationError
 */
export function checkTime(option: string, ms: number): number {
  if (ms >= 0 && ms < Infinity) return ms;
  throw refuse(option, ms, "a number of ms, 0 or more");
}

function hasBody(status: number): boolean {
  return Number.isInteger(status) && status >= 200 && status <= 599 && ![204, 205, 304].includes(status);
}

function refuse(option: string, found: unknown, expected: string): ConfigurationError {
  return new ConfigurationError(`${option} is ${String(found).slice(0, 40)}; expected ${expected}.`);
}
