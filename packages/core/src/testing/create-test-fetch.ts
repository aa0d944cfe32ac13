import type { OperationTable } from "../client/client-tools.ts";
import { ConfigurationError } from "../errors/client-errors.ts";
import type { Operation } from "../types/operation.ts";
import { envelopeResponse } from "./envelope-response.ts";
import type { ExampleTable, OperationExample } from "./example-table.ts";
import { type Fault, playFault } from "./fault.ts";
import { type KnownOperation, readCall } from "./read-call.ts";
import { checkStep, checkTime, createScript, type Script, type Step } from "./script.ts";
import type { ReplyOptions, TestCall, TestFetch, TestFetchOptions } from "./test-fetch.ts";
import type { AnyTestResponse } from "./test-response.ts";
import { hostSleep, type Sleep, wait, whenAborted } from "./wait.ts";

/** Creates the test fetch of a platform from its generated tables. */
export function createPlatformTestFetch<Methods>(
  operations: OperationTable<Methods>,
  examples: ExampleTable<Methods>,
  options: TestFetchOptions = {},
): TestFetch<Methods> {
  const state: TestFetchState = {
    operations: knownOperations(operations, examples),
    script: createScript(),
    sleep: options.sleep ?? hostSleep,
    calls: [],
    delayMs: 0,
  };
  // The signal is kept apart, because the `Request` of a host may refuse it, as with jsdom.
  const fetch = async (input: Request | URL | string, { signal, ...init }: RequestInit = {}): Promise<Response> => {
    const request = new Request(input, init);
    return respond(state, request, signal ?? request.signal);
  };
  const testFetch: object = Object.assign(fetch, createControls(state));
  // The tables and the methods are generated from the same document.
  return testFetch as TestFetch<Methods>;
}

function createControls(state: TestFetchState): TestControls {
  return {
    calls: state.calls,
    reply: (operation, response, options) => addStep(state, operation, { response }, options),
    fail: (operation, fault, options) => addStep(state, operation, { fault }, options),
    delay: (ms) => {
      state.delayMs = checkTime("delay", ms);
    },
    reset: () => {
      state.calls.length = 0;
      state.delayMs = 0;
      state.script.clear();
    },
  };
}

/** The controls of a test fetch, untyped. */
interface TestControls extends Pick<TestFetch<unknown>, "delay" | "reset"> {
  readonly calls: readonly TestCall[];
  readonly reply: (operation: string, response: ScriptedResponse, options?: ReplyOptions) => void;
  readonly fail: (operation: string, fault: Fault, options?: ReplyOptions) => void;
}

type ScriptedResponse = Extract<Step["outcome"], { response: unknown }>["response"];

/** What all calls of a test fetch share. */
interface TestFetchState {
  readonly operations: readonly KnownOperation[];
  readonly script: Script;
  readonly sleep: Sleep;
  readonly calls: TestCall[];
  delayMs: number;
}

function knownOperations(operations: object, examples: object): KnownOperation[] {
  const byName = new Map(Object.entries<OperationExample>({ ...examples }));
  return Object.entries<Operation>({ ...operations }).map(([name, operation]) => {
    const example = byName.get(name) ?? {};
    const { data } = byName.get(example.sameDataAs ?? "") ?? example;
    return { ...operation, name, example: { ...example, data } };
  });
}

function addStep(
  { operations, script }: TestFetchState,
  operation: string,
  outcome: Step["outcome"],
  options: ReplyOptions = {},
): void {
  if (!operations.some(({ name }) => name === operation)) {
    throw new ConfigurationError(`The platform has no operation ${JSON.stringify(operation)}.`);
  }
  checkStep(outcome, options);
  script.add(operation, { outcome, delayMs: options.delayMs }, options.times);
}

async function respond(state: TestFetchState, request: Request, signal: AbortSignal): Promise<Response> {
  if (signal.aborted) return whenAborted(signal);
  const { operation, parameters, rejection } = await readCall(request, state.operations);
  const requestId = `test-${state.calls.length + 1}`;
  state.calls.push({ operation: operation?.name, parameters, requestId });
  const step = operation === undefined || rejection !== undefined ? undefined : state.script.take(operation.name);
  await wait(step?.delayMs ?? state.delayMs, signal, state.sleep);
  if (step !== undefined && "fault" in step.outcome) return playFault(step.outcome.fault, request.url, signal);
  const response = rejection ?? scriptedResponse(step, parameters) ?? EXAMPLE_RESPONSE;
  return envelopeResponse(response, operation?.example.data, requestId);
}

// A success without its own data returns the example of its operation.
const EXAMPLE_RESPONSE: AnyTestResponse = { code: 0 };

function scriptedResponse(step: Step | undefined, parameters: TestCall["parameters"]): AnyTestResponse | undefined {
  if (step === undefined || "fault" in step.outcome) return undefined;
  const { response } = step.outcome;
  return typeof response === "function" ? response(parameters) : response;
}
