import { CommandError, loadPublisher, type Output } from "@justone-clients/spec-tools";
import { type ContractClient, contractClient } from "@justone-clients/test-kit/client";
import { importCreate } from "../smoke/call-platform.ts";
import { addressOptions, type LiveContext } from "./call-live.ts";
import type { LiveOptions } from "./live-options.ts";
import { type LiveObservation, observeResponses } from "./observe-responses.ts";
import type { PlannedCall } from "./plan-calls.ts";
import { renderCalledRows, renderUsage } from "./render-live.ts";
import { type LiveResult, runPlannedCalls } from "./run-planned-calls.ts";

/**
 * Runs the planned calls and reports the result. Everything that can be checked before the calls is checked first,
 * because calls cost money.
 *
 * @throws CommandError (exit code 1) if a response differs or a call failed, (exit code 3) if the API cannot be reached
 */
export async function runLiveCalls(
  plannedCalls: readonly PlannedCall[],
  liveOptions: LiveOptions,
  output: Output,
): Promise<object> {
  const { budget = 0, observe } = liveOptions;
  const platforms = [...new Set(plannedCalls.map(({ target }) => target.platform))];
  const contexts = await prepare(plannedCalls, liveOptions, output.root);
  // Refuses invalid observed states before the first call.
  if (observe) await observeResponses(platforms, new Map(), output);
  const { result, isInterrupted } = await runUntilInterrupted(output, (signal) => {
    return runPlannedCalls(plannedCalls, {
      budget,
      contextOf: (platform) => contexts.get(platform) ?? failUnprepared(platform),
      signal,
      progress: (done, operation) => output.progress(`${done + 1} of at most ${budget}: ${operation}`),
    });
  });
  output.log(renderCalledRows(result.rows));
  output.log(renderUsage(result.usage, budget));
  const report = { dryRun: false, budget, usage: result.usage, operations: result.rows };
  const observed = observe ? await tryObserve(platforms, result, report, output) : undefined;
  const all = { ...report, ...(observed === undefined ? {} : { observed }) };
  if (isInterrupted)
    throw new CommandError(1, "interrupted; the operations that were not called are listed above", all);
  return concludeRun(result, all);
}

// The first Ctrl-C stops after the current call and reports the calls; the second one exits at once.
async function runUntilInterrupted(
  { log }: Output,
  work: (signal: AbortSignal) => Promise<LiveResult>,
): Promise<{ result: LiveResult; isInterrupted: boolean }> {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
    log("Stopping after the current call, which may be billed; press Ctrl-C again to exit at once");
  };
  process.once("SIGINT", stop);
  try {
    const result = await work(controller.signal);
    return { result, isInterrupted: controller.signal.aborted };
  } finally {
    process.off("SIGINT", stop);
  }
}

async function prepare(
  plannedCalls: readonly PlannedCall[],
  { token, baseUrl }: LiveOptions,
  root: string,
): Promise<Map<string, LiveContext>> {
  const { codes } = await loadPublisher(root);
  const meanings = new Map(codes.map(({ code, meaning }) => [code, meaning]));
  const contexts = new Map<string, LiveContext>();
  for (const plannedCall of plannedCalls) {
    if ("skipReason" in plannedCall) continue;
    const { platform, operation } = plannedCall.target;
    const context = contexts.get(platform) ?? { create: await importCreate(root, platform), token, baseUrl, meanings };
    checkMethod(context, platform, operation.operationId);
    contexts.set(platform, context);
  }
  return contexts;
}

function checkMethod(context: LiveContext, platform: string, method: string): void {
  if (createProbeClient(context).methods.includes(method)) return;
  throw new CommandError(
    1,
    `packages/${platform} was built without ${method}; run pnpm generate && pnpm exec turbo run build`,
  );
}

// Creates a client before the first call, to find out whether it accepts the address.
function createProbeClient({ create, baseUrl }: LiveContext): ContractClient {
  try {
    return contractClient(create({ token: "unused", ...addressOptions(baseUrl) }));
  } catch (thrown) {
    if (baseUrl === undefined || !(thrown instanceof Error)) throw thrown;
    throw new CommandError(2, `--base-url: ${thrown.message}`);
  }
}

function failUnprepared(platform: string): never {
  throw new CommandError(1, `packages/${platform} was not prepared`);
}

// The calls are reported even if their responses cannot be observed.
async function tryObserve(
  platforms: readonly string[],
  { responses }: LiveResult,
  report: object,
  output: Output,
): Promise<LiveObservation> {
  try {
    return await observeResponses(platforms, responses, output);
  } catch (thrown) {
    if (!(thrown instanceof CommandError)) throw thrown;
    throw new CommandError(thrown.exitCode, `--observe: ${thrown.message}`, { ...report, ...thrown.result });
  }
}

function concludeRun({ rows, usage, isUnreachable }: LiveResult, report: object): object {
  if (isUnreachable) {
    const reason = rows.find(({ result }) => result === "failed")?.reason ?? "no response";
    throw new CommandError(3, `the API cannot be reached: ${reason}`, report);
  }
  const wrong = rows.filter(({ result }) => result === "undocumented" || result === "failed").length;
  if (wrong > 0)
    throw new CommandError(
      1,
      `${wrong} of ${usage.calls} calls failed or returned a response that differs from the document`,
      report,
    );
  return report;
}
