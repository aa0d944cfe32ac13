import { getEventListeners } from "node:events";
import { findToken } from "@justone-clients/test-kit";
import { expect, vi } from "vitest";
import type { ClientOptions, Hooks, Outcome, Usage } from "../../src/index.ts";
import { testClient, TOKEN, type TestClient } from "../test-client.ts";
import { startBrokenServer } from "./broken-server.ts";
import { ECHOES } from "./wire.ts";
import type { Case, Event, Expected, Scene } from "./row.ts";
import { expectNoLeaks, resources, spy } from "../spies.ts";
import { createTestClock } from "../test-clock.ts";

/** Runs a case with its own server and client, and checks that the call leaks no token, timer, listener or socket. */
export async function runCase(one: Case): Promise<void> {
  const before = resources();
  if (one.usesFakeTimers === true) vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const spies = spy();
  const server = await startBrokenServer(one.serve ?? (() => undefined), one.certificate);
  const events: Event[] = [];
  const [clock, controller] = [createTestClock(), new AbortController()];
  const client: TestClient = testClient({
    baseUrl: `${one.certificate === undefined ? "http" : "https"}://127.0.0.1:${server.port}`,
    clock,
    random: () => 1,
    logger: spies.logger,
    ...listen(events, await one.client?.(server.port, controller)),
  });
  const scene: Scene = { client, server, clock, controller, events };
  try {
    const beganMs = clock.now();
    const outcome = await (one.run ?? plainCall(one))(scene);
    expect(clock.now() - beganMs).toBeLessThan(600_000);
    check(outcome, one.expected, scene);
    await one.also?.(scene, outcome);
    // Aborting a call that has ended must have no effect.
    controller.abort();
    await expectNoToken({ outcome, client, usage: client.usage, events, logged: spies.logged });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    for (const request of server.requests) expect(request).not.toMatch(/^referer:/im);
  } finally {
    client.close();
    await server.close();
    if (one.usesFakeTimers === true) expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    await expectNoLeaks(before);
    spies.restore();
  }
  expect(spies.faults).toEqual([]);
}

function listen(events: Event[], options: ClientOptions = {}): ClientOptions {
  const hooks: Hooks = {};
  const names = ["onRequest", "onResponse", "onRetry", "onAnomaly"] as const;
  for (const hook of names) {
    const own: ((event: never) => void) | undefined = options[hook];
    Object.assign(hooks, {
      [hook]: (event: never) => {
        events.push({ hook, event });
        own?.(event);
      },
    });
  }
  return { ...options, ...hooks };
}

function plainCall({ call }: Case): (scene: Scene) => Promise<Outcome<unknown>> {
  return ({ client, controller }) => client.safe.getThingV1({}, { signal: controller.signal, ...call });
}

function check(outcome: Outcome<unknown>, expected: Expected, { client, server }: Scene): void {
  const { kind, billing, attempts, requests, has } = expected;
  const found = outcome.error ?? outcome;
  expect({ kind: outcome.error?.kind ?? "success", attempts: outcome.error?.attempts ?? attemptsOf(outcome) }).toEqual({
    kind,
    attempts,
  });
  expect(server.requests).toHaveLength(requests);
  const billed = billing === "billed" ? "yes" : billing === "unknown" ? "unknown" : "no";
  expect(outcome.error?.billed ?? "yes").toBe(billed);
  if (billing === "unknown" || billing === "billed") expect(outcome.error?.retryable ?? false).toBe(false);
  if (has !== undefined) expect(found).toMatchObject(has);
  checkUsage(client.usage);
}

function checkUsage({ calls, billed, unbilled, unknown, byOperation }: Usage): void {
  expect(billed + unbilled + unknown).toBe(calls);
  const own = Object.values(byOperation);
  expect(own.reduce((sum, counts) => sum + counts.calls, 0)).toBe(calls);
}

function attemptsOf(outcome: Outcome<unknown>): number {
  return outcome.ok ? outcome.attempts : 0;
}

async function expectNoToken({
  outcome,
  ...others
}: { outcome: Outcome<unknown> } & Record<string, unknown>): Promise<void> {
  for (const value of [outcome, outcome.error, ...Object.values(others)]) {
    // A value that is nested too deeply for JSON.stringify is not printed.
    const found = isPrintable(value) ? findToken(value, TOKEN) : [];
    expect(found).toEqual([]);
  }
  const printed = isPrintable(outcome) ? JSON.stringify([outcome, ...Object.values(others)]) : "";
  for (const echo of ECHOES) expect(printed).not.toContain(JSON.stringify(echo).slice(1, -1));
}

function isPrintable(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== null;
  } catch {
    return false;
  }
}
