import type { JsonObject } from "@justone-clients/spec-tools";
import type { ContractUsage } from "@justone-clients/test-kit/client";
import { callLive, type LiveContext } from "./call-live.ts";
import type { LiveRow } from "./live-row.ts";
import { type Obstacle, type PlannedStep, uncalledRow } from "./plan-calls.ts";

/** How a plan is carried out. */
export interface LiveRun {
  /** How many calls at most, in all. */
  readonly budget: number;
  /** What to call a platform with. */
  readonly contextOf: (platform: string) => LiveContext;
  /** Begins no further call once it is aborted; the one under way goes on, for it may be billed. */
  readonly signal: AbortSignal;
  /** Told before each call. */
  readonly progress: (done: number, operation: string) => void;
}

/** What a plan came to. */
export interface LiveResult {
  readonly rows: readonly LiveRow[];
  readonly usage: ContractUsage;
  /** Successful answers by `METHOD /path`. */
  readonly answers: ReadonlyMap<string, JsonObject>;
  /** Whether nothing ever came back. */
  readonly isUnreachable: boolean;
}

// What goes for the account goes for every further call.
const FINAL_CODES: ReadonlySet<number> = new Set([100, 303, 600, 601, 602]);

/**
 * Carries out a plan, one call after the other: at most the budget, and none after a code that goes for the whole account
 * or a first call that nobody answers.
 */
export async function callPlanned(steps: readonly PlannedStep[], run: LiveRun): Promise<LiveResult> {
  const rows: LiveRow[] = [];
  const answers = new Map<string, JsonObject>();
  let usage: ContractUsage = { calls: 0, billed: 0, unbilled: 0, unknown: 0 };
  let made = 0;
  let stop: Obstacle | undefined;
  let isUnreachable = false;
  for (const step of steps) {
    const { target } = step;
    const obstacle = "obstacle" in step ? step.obstacle : (stop ?? interruption(run) ?? beyond(made, run.budget));
    if (obstacle !== undefined) rows.push(uncalledRow(target, obstacle));
    if (obstacle !== undefined || "obstacle" in step) continue;
    run.progress(made, target.operation.id);
    const call = await callLive(target, step.parameters, run.contextOf(target.platform));
    made += 1;
    rows.push(call.row);
    usage = add(usage, call.usage);
    if (call.answer !== undefined) answers.set(target.operation.id, call.answer);
    isUnreachable = made === 1 && isUnanswered(call.row);
    stop = isUnreachable ? stopped("the first call got no answer") : finalCode(call.row);
  }
  return { rows, usage, answers, isUnreachable };
}

function interruption({ signal }: LiveRun): Obstacle | undefined {
  return signal.aborted ? stopped("interrupted") : undefined;
}

function beyond(made: number, budget: number): Obstacle | undefined {
  if (made < budget) return undefined;
  return { kind: "budget", reason: `beyond the budget of ${budget} ${budget === 1 ? "call" : "calls"}` };
}

function stopped(reason: string): Obstacle {
  return { kind: "stopped", reason };
}

function isUnanswered({ code, status }: LiveRow): boolean {
  return code === undefined && status === undefined;
}

function finalCode({ code }: LiveRow): Obstacle | undefined {
  return code !== undefined && FINAL_CODES.has(code) ? stopped(`stopped by code ${code}`) : undefined;
}

function add(one: ContractUsage, other: ContractUsage): ContractUsage {
  return {
    calls: one.calls + other.calls,
    billed: one.billed + other.billed,
    unbilled: one.unbilled + other.unbilled,
    unknown: one.unknown + other.unknown,
  };
}
