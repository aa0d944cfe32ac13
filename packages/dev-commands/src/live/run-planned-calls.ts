import type { JsonObject } from "@justone-clients/spec-tools";
import type { ContractUsage } from "@justone-clients/test-kit/client";
import { callLive, type LiveContext } from "./call-live.ts";
import type { LiveRow } from "./live-row.ts";
import { type PlannedCall, skippedRow, type SkipReason } from "./plan-calls.ts";

/** Options for {@link runPlannedCalls}. */
export interface RunOptions {
  /** The greatest number of calls. */
  readonly budget: number;
  /** Returns the inputs of the calls of a platform. */
  readonly contextOf: (platform: string) => LiveContext;
  /** Starts no further call after it is aborted. The current call continues, because it may be billed. */
  readonly signal: AbortSignal;
  /** Called before each call. */
  readonly progress: (done: number, operation: string) => void;
}

/** The result of the planned calls. */
export interface LiveResult {
  readonly rows: readonly LiveRow[];
  readonly usage: ContractUsage;
  /** Successful responses by `METHOD /path`. */
  readonly responses: ReadonlyMap<string, JsonObject>;
  /** Whether no response was received at all. */
  readonly isUnreachable: boolean;
}

// Codes that apply to the whole account, and so to every further call.
const ACCOUNT_CODES: ReadonlySet<number> = new Set([100, 303, 600, 601, 602]);

/**
 * Runs the planned calls one after the other, at most as many as the budget allows. Stops after a code that applies to the
 * whole account, and if the first call gets no response.
 */
export async function runPlannedCalls(plannedCalls: readonly PlannedCall[], run: RunOptions): Promise<LiveResult> {
  const rows: LiveRow[] = [];
  const responses = new Map<string, JsonObject>();
  let usage: ContractUsage = { calls: 0, billed: 0, unbilled: 0, unknown: 0 };
  let sent = 0;
  let stop: SkipReason | undefined;
  let isUnreachable = false;
  for (const plannedCall of plannedCalls) {
    const { target } = plannedCall;
    const skipReason =
      "skipReason" in plannedCall
        ? plannedCall.skipReason
        : (stop ?? interruption(run) ?? overBudget(sent, run.budget));
    if (skipReason !== undefined) rows.push(skippedRow(target, skipReason));
    if (skipReason !== undefined || "skipReason" in plannedCall) continue;
    run.progress(sent, target.operation.id);
    const call = await callLive(target, plannedCall.parameters, run.contextOf(target.platform));
    sent += 1;
    rows.push(call.row);
    usage = addUsage(usage, call.usage);
    if (call.response !== undefined) responses.set(target.operation.id, call.response);
    isUnreachable = sent === 1 && hasNoResponse(call.row);
    stop = isUnreachable ? stopped("the first call got no response") : stopAfterCode(call.row);
  }
  return { rows, usage, responses, isUnreachable };
}

function interruption({ signal }: RunOptions): SkipReason | undefined {
  return signal.aborted ? stopped("interrupted") : undefined;
}

function overBudget(sent: number, budget: number): SkipReason | undefined {
  if (sent < budget) return undefined;
  return { kind: "budget", reason: `over the budget of ${budget} ${budget === 1 ? "call" : "calls"}` };
}

function stopped(reason: string): SkipReason {
  return { kind: "stopped", reason };
}

function hasNoResponse({ code, status }: LiveRow): boolean {
  return code === undefined && status === undefined;
}

function stopAfterCode({ code }: LiveRow): SkipReason | undefined {
  return code !== undefined && ACCOUNT_CODES.has(code) ? stopped(`stopped by code ${code}`) : undefined;
}

function addUsage(one: ContractUsage, other: ContractUsage): ContractUsage {
  return {
    calls: one.calls + other.calls,
    billed: one.billed + other.billed,
    unbilled: one.unbilled + other.unbilled,
    unknown: one.unknown + other.unknown,
  };
}
