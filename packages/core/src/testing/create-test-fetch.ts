import type { OperationTable } from "../client/client-tools.ts";
import { ConfigurationError } from "../errors/client-errors.ts";
import type { Operation } from "../types/operation.ts";
import { envelopeResponse } from "./envelope-response.ts";
import { type Fault, playFault } from "./fault.ts";
import { type KnownOperation, readCall } from "./read-call.ts";
import { checkStep, checkTime, createScript, type Script, type Step } from "./script.ts";
import type { StepOptions, TestCall, TestFetch, TestFetchOptions } from "./test-fetch.ts";
import type { AnyAnswer, ExampleTable, OperationExample } from "./types.ts";
import { hostSleep, type Sleep, wait } from "./wait.ts";

/** Makes the test fetch of a platform from its generated tables. */
export function createPlatformTestFetch<Methods>(
  operations: OperationTable<Methods>,
  examples: ExampleTable<Methods>,
  options: TestFetchOptions = {},
): TestFetch<Methods> {
  const bench: Bench = {
    operations: knownOperations(operations, examples),
    script: createScript(),
    sleep: options.sleep ?? hostSleep,
    calls: [],
    delayMs: 0,
  };
  const fetch = (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    return respond(bench, input instanceof Request && init === undefined ? input : new Request(input, init));
  };
  const testFetch: object = Object.assign(fetch, createControls(bench));
  // Names, parameters and data of the tables are those of the methods: both are generated from one document.
  return testFetch as TestFetch<Methods>;
}

function createControls(bench: Bench): TestControls {
  return {
    calls: bench.calls,
    answer: (operation, answer, options) => addStep(bench, operation, { answer }, options),
    fail: (operation, fault, options) => addStep(bench, operation, { fault }, options),
    delay: (ms) => {
      bench.delayMs = checkTime("delay", ms);
    },
    reset: () => {
      bench.calls.length = 0;
      bench.delayMs = 0;
      bench.script.clear();
    },
  };
}

/** The controls of a test fetch, untyped. */
interface TestControls extends Pick<TestFetch<unknown>, "delay" | "reset"> {
  readonly calls: readonly TestCall[];
  readonly answer: (operation: string, answer: Answer, options?: StepOptions) => void;
  readonly fail: (operation: string, fault: Fault, options?: StepOptions) => void;
}

type Answer = Extract<Step["play"], { answer: unknown }>["answer"];

/** What all calls of a test fetch share. */
interface Bench {
  readonly operations: readonly KnownOperation[];
  readonly script: Script;
  readonly sleep: Sleep;
  readonly calls: TestCall[];
  delayMs: number;
}

function knownOperations(operations: object, examples: object): KnownOperation[] {
  const known = new Map(Object.entries<OperationExample>({ ...examples }));
  return Object.entries<Operation>({ ...operations }).map(([name, operation]) => {
    const example = known.get(name) ?? {};
    const { data } = known.get(example.sameDataAs ?? "") ?? example;
    return { ...operation, name, example: { ...example, data } };
  });
}

function addStep(
  { operations, script }: Bench,
  operation: string,
  play: Step["play"],
  options: StepOptions = {},
): void {
  if (!operations.some(({ name }) => name === operation)) {
    throw new ConfigurationError(`There is no operation ${JSON.stringify(operation)} to answer for.`);
  }
  checkStep(play, options);
  script.add(operation, { play, delayMs: options.delayMs }, options.times);
}

async function respond(bench: Bench, request: Request): Promise<Response> {
  request.signal.throwIfAborted();
  const { operation, parameters, refusal } = await readCall(request, bench.operations);
  const requestId = `test-${bench.calls.length + 1}`;
  bench.calls.push({ operation: operation?.name, parameters, requestId });
  const step = operation === undefined || refusal !== undefined ? undefined : bench.script.take(operation.name);
  await wait(step?.delayMs ?? bench.delayMs, request.signal, bench.sleep);
  if (step !== undefined && "fault" in step.play) return playFault(step.play.fault, request.signal);
  const answer = refusal ?? scripted(step, parameters) ?? SUCCESS;
  return envelopeResponse(answer, operation?.example.data, requestId);
}

/** A success with the example of its operation. */
const SUCCESS: AnyAnswer = { code: 0 };

function scripted(step: Step | undefined, parameters: TestCall["parameters"]): AnyAnswer | undefined {
  if (step === undefined || "fault" in step.play) return undefined;
  const { answer } = step.play;
  return typeof answer === "function" ? answer(parameters) : answer;
}
