import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClientOptions, Integers, Outcome } from "../../src/index.ts";
import { testClient } from "../test-client.ts";
import { anyReply, type AnyReply } from "./any-reply.ts";
import type { Billing } from "./row.ts";
import { createTestClock } from "../test-clock.ts";

// `pnpm test:thorough` runs more sequences.
const numRuns = process.env["MODE"] === "thorough" ? 10_000 : 300;

interface Played {
  readonly client: ReturnType<typeof testClient>;
  /** What each request received, in order. */
  readonly received: readonly AnyReply[];
}

// Returns the replies in order and then starts again.
function play(replies: readonly AnyReply[], options: ClientOptions<Integers>): Played {
  const received: AnyReply[] = [];
  const fetch = async (): Promise<Response> => {
    const reply = replies[received.length % replies.length];
    if (reply === undefined) throw new Error("The sequence of replies is empty.");
    received.push(reply);
    // Replies take different times.
    for (let turn = 0; turn < (received.length * 7) % 5; turn++) await Promise.resolve();
    return reply.fetch();
  };
  return { received, client: testClient({ fetch, clock: createTestClock(), random: () => 0.5, ...options }) };
}

const anyReplies = fc.array(anyReply, { minLength: 1, maxLength: 6 });
const anyOptions = fc.record({
  maxAttempts: fc.integer({ min: 1, max: 6 }),
  retryUnknownOutcome: fc.boolean(),
  throwOnEmptyData: fc.boolean(),
  integers: fc.constantFrom("number" as const, "string" as const, "bigint" as const),
});

function count(received: readonly AnyReply[], billing: Billing): number {
  return received.filter((reply) => reply.billing === billing).length;
}

function expectUsage({ client, received }: Played): void {
  const { calls, billed, unbilled, unknown } = client.usage;
  expect([billed, unbilled, unknown]).toEqual([
    count(received, "billed"),
    count(received, "unbilled") + count(received, "final"),
    count(received, "unknown"),
  ]);
  expect(billed + unbilled + unknown).toBe(calls);
}

function expectBilled(outcome: Outcome<unknown>, received: readonly AnyReply[]): void {
  const last = received.at(-1)?.billing;
  const expected = last === "billed" ? "yes" : count(received, "unknown") > 0 ? "unknown" : "no";
  expect(outcome.error?.billed ?? "yes").toBe(expected);
  expect(outcome.error?.attempts ?? (outcome.ok && outcome.attempts)).toBe(received.length);
}

describe("a call with any sequence of replies", () => {
  it("sends no request after a billed or final reply and, by default, none after a reply of unknown billing", async () => {
    const property = fc.asyncProperty(anyReplies, anyOptions, async (replies, options) => {
      const played = play(replies, options);
      const outcome = await played.client.safe.getThingV1();
      const before = played.received.slice(0, -1);
      expect([count(before, "billed"), count(before, "final")]).toEqual([0, 0]);
      if (!options.retryUnknownOutcome) expect(count(before, "unknown")).toBe(0);
      expect(played.received.length).toBeLessThanOrEqual(options.maxAttempts);
      expectBilled(outcome, played.received);
      expectUsage(played);
    });
    await fc.assert(property, { numRuns });
  });

  it("sends no request beyond the limits of the client, even with concurrent calls", async () => {
    const limits = fc.record({ maxCalls: fc.nat(12), maxBilled: fc.nat(6) });
    const calls = fc.integer({ min: 1, max: 8 });
    const property = fc.asyncProperty(
      anyReplies,
      anyOptions,
      limits,
      calls,
      async (replies, options, limit, parallel) => {
        const played = play(replies, { ...options, ...limit });
        await Promise.all(Array.from({ length: parallel }, () => played.client.safe.getThingV1()));
        const { received } = played;
        expect(received.length - count(received, "not-sent")).toBeLessThanOrEqual(limit.maxCalls);
        expect(count(received, "billed") + count(received, "unknown")).toBeLessThanOrEqual(limit.maxBilled);
        expect(received.length).toBeLessThanOrEqual(parallel * options.maxAttempts);
        expectUsage(played);
      },
    );
    await fc.assert(property, { numRuns });
  });
});
