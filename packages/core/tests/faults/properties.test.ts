import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClientOptions, Outcome } from "../../src/index.ts";
import { testClient } from "../test-client.ts";
import { anyAnswer, type AnyAnswer } from "./any-answer.ts";
import { toolsOf } from "./run-case.ts";
import { createTestClock } from "./test-clock.ts";

// `pnpm test:thorough` looks longer.
const numRuns = process.env["MODE"] === "thorough" ? 10_000 : 300;
const timeout = 600_000;

interface Played {
  readonly client: ReturnType<typeof testClient>;
  /** What the requests that were sent met, in order. */
  readonly met: readonly AnyAnswer[];
}

// Answers one request after another with what there is, and then all over again.
function play(answers: readonly AnyAnswer[], options: ClientOptions): Played {
  const met: AnyAnswer[] = [];
  const fetch = async (): Promise<Response> => {
    const answer = answers[met.length % answers.length];
    if (answer === undefined) throw new Error("There is no answer.");
    met.push(answer);
    // Some take longer than others.
    for (let turn = 0; turn < (met.length * 7) % 5; turn++) await Promise.resolve();
    return answer.fetch();
  };
  return { met, client: testClient({ fetch, clock: createTestClock(), random: () => 0.5, ...options }) };
}

const anyAnswers = fc.array(anyAnswer, { minLength: 1, maxLength: 6 });
const anyOptions = fc.record({
  maxAttempts: fc.integer({ min: 1, max: 6 }),
  repeatUnknown: fc.boolean(),
  emptyData: fc.constantFrom("return" as const, "throw" as const),
  integers: fc.constantFrom("number" as const, "string" as const, "bigint" as const),
});

function count(met: readonly AnyAnswer[], billing: AnyAnswer["billing"]): number {
  return met.filter((answer) => answer.billing === billing).length;
}

function expectUsage({ client, met }: Played): void {
  const { calls, billed, unbilled, unknown } = toolsOf(client).usage;
  expect([billed, unbilled, unknown]).toEqual([count(met, "B"), count(met, "F") + count(met, "T"), count(met, "U")]);
  expect(billed + unbilled + unknown).toBe(calls);
}

function expectBilled(outcome: Outcome<unknown>, met: readonly AnyAnswer[]): void {
  const last = met.at(-1)?.billing;
  const expected = last === "B" ? "yes" : count(met, "U") > 0 ? "unknown" : "no";
  expect(outcome.error?.billed ?? "yes").toBe(expected);
  expect(outcome.error?.attempts ?? (outcome.ok && outcome.attempts)).toBe(met.length);
}

describe("any sequence of answers", () => {
  it("ends at what is paid for, at what is terminal, and by default at what is unknown", { timeout }, async () => {
    const property = fc.asyncProperty(anyAnswers, anyOptions, async (answers, options) => {
      const played = play(answers, options);
      const outcome = await played.client.safe.getThingV1();
      const before = played.met.slice(0, -1);
      expect([count(before, "B"), count(before, "T")]).toEqual([0, 0]);
      if (!options.repeatUnknown) expect(count(before, "U")).toBe(0);
      expect(played.met.length).toBeLessThanOrEqual(options.maxAttempts);
      expectBilled(outcome, played.met);
      expectUsage(played);
    });
    await fc.assert(property, { numRuns });
  });

  it("stays within the limits of the client, also with calls side by side", { timeout }, async () => {
    const limits = fc.record({ maxCalls: fc.nat(12), maxBilled: fc.nat(6) });
    const calls = fc.integer({ min: 1, max: 8 });
    const property = fc.asyncProperty(
      anyAnswers,
      anyOptions,
      limits,
      calls,
      async (answers, options, limit, parallel) => {
        const played = play(answers, { ...options, ...limit });
        await Promise.all(Array.from({ length: parallel }, () => played.client.safe.getThingV1()));
        const { met } = played;
        expect(met.length - count(met, "N")).toBeLessThanOrEqual(limit.maxCalls);
        expect(count(met, "B") + count(met, "U")).toBeLessThanOrEqual(limit.maxBilled);
        expect(met.length).toBeLessThanOrEqual(parallel * options.maxAttempts);
        expectUsage(played);
      },
    );
    await fc.assert(property, { numRuns });
  });
});
