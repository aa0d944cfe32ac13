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
 * Carries out a plan and says what came of it. Everything that can be refused beforehand is, before money is spent.
 *
 * @throws CommandError (exit code 1) where an answer differs or a call failed, (exit code 3) where the API cannot be
 * reached
 */
export async function runLiveCalls(
  steps: readonly PlannedCall[],
  settings: LiveOptions,
  output: Output,
): Promise<object> {
  const { budget = 0, observe } = settings;
  const platforms = [...new Set(steps.map(({ target }) => target.platform))];
  const contexts = await prepare(steps, settings, output.root);
  // States that are refused are refused now, while the answers do not exist.
  if (observe) await observeResponses(platforms, new Map(), output);
  const { result, isInterrupted } = await runUntilInterrupted(output, (signal) => {
    return runPlannedCalls(steps, {
      budget,
      contextOf: (platform) => contexts.get(platform) ?? failUnprepared(platform),
      signal,
      progress: (done, operation) => output.progress(`${done + 1} of at most ${budget}: ${operation}`),
    });
  });
  output.log(renderCalledRows(result.rows));
  output.log(renderUsage(result.usage, budget));
  const told = { dryRun: false, budget, usage: result.usage, operations: result.rows };
  const observed = observe ? await tryObserve(platforms, result, told, output) : undefined;
  const all = { ...told, ...(observed === undefined ? {} : { observed }) };
  if (isInterrupted) throw new CommandError(1, "interrupted; what was not called stands above", all);
  return concludeRun(result, all);
}

// What was spent is told also after Ctrl-C; a second one ends everything at once.
async function runUntilInterrupted(
  { log }: Output,
  work: (signal: AbortSignal) => Promise<LiveResult>,
): Promise<{ result: LiveResult; isInterrupted: boolean }> {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
    log("Ends after the call under way, which may be billed; Ctrl-C again ends at once");
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
  steps: readonly PlannedCall[],
  { token, baseUrl }: LiveOptions,
  root: string,
): Promise<Map<string, LiveContext>> {
  const { codes } = await loadPublisher(root);
  const meanings = new Map(codes.map(({ code, meaning }) => [code, meaning]));
  const contexts = new Map<string, LiveContext>();
  for (const step of steps) {
    if ("obstacle" in step) continue;
    const { platform, operation } = step.target;
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
    `packages/${platform} as it is built has no ${method}; run pnpm generate && pnpm exec turbo run build`,
  );
}

// Made once in vain, so that an address a client refuses is known before the first call.
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

// What was paid for is told even where it cannot be kept.
async function tryObserve(
  platforms: readonly string[],
  { responses }: LiveResult,
  told: object,
  output: Output,
): Promise<LiveObservation> {
  try {
    return await observeResponses(platforms, responses, output);
  } catch (thrown) {
    if (!(thrown instanceof CommandError)) throw thrown;
    throw new CommandError(thrown.exitCode, `--observe: ${thrown.message}`, { ...told, ...thrown.result });
  }
}

function concludeRun({ rows, usage, isUnreachable }: LiveResult, told: object): object {
  if (isUnreachable) {
    const reason = rows.find(({ result }) => result === "failed")?.reason ?? "no answer";
    throw new CommandError(3, `the API cannot be reached: ${reason}`, told);
  }
  const wrong = rows.filter(({ result }) => result === "drift" || result === "failed").length;
  if (wrong > 0)
    throw new CommandError(1, `${wrong} of ${usage.calls} calls failed or came back other than described`, told);
  return told;
}
