import type { PlatformDocument } from "@justone-clients/spec-tools";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostileDocuments } from "../../src/hostile/hostile-documents.ts";
import { startMockServer } from "../../src/mock/mock-server.ts";
import { type HostileCheckout, makeHostileCheckout } from "../hostile/make-hostile-checkout.ts";
import { startCanary } from "../hostile/start-canary.ts";
import { tryDocument } from "../hostile/try-document.ts";
import { startWatchdog, type Watchdog } from "../hostile/watchdog.ts";

// One definition takes milliseconds. Vitest cannot end an endless loop.
const HANG_MS = 5 * 60_000;
// Several at a time, because half of the time is spent waiting for the disk.
const CONCURRENCY = 4;

const canary = await startCanary();
const families = Map.groupBy(hostileDocuments(canary), ({ family }) => family);
const generated = new Set<string>();
const samples = new Map<string, PlatformDocument>();
let checkouts: HostileCheckout[];
let watchdog: Watchdog;

beforeAll(async () => {
  watchdog = startWatchdog(HANG_MS);
  checkouts = await Promise.all(Array.from({ length: CONCURRENCY }, makeHostileCheckout));
});

afterAll(async () => {
  await watchdog.stop();
  await canary.stop();
  await Promise.all(checkouts.map(({ remove }) => remove()));
});

async function problemsOf(family: string): Promise<string[]> {
  const problems: string[] = [];
  const waiting = (families.get(family) ?? []).values();
  const work = async (checkout: HostileCheckout): Promise<void> => {
    for (const hostile of waiting) {
      const trial = await tryDocument(hostile, checkout, generated);
      watchdog.reset();
      problems.push(...trial.problems.map((problem) => `${hostile.name}: ${problem}`));
      if (trial.document) samples.set(`${family} at ${hostile.location}`, trial.document);
    }
  };
  await Promise.all(checkouts.map(work));
  const stray = await Promise.all(checkouts.map(({ strayFiles }) => strayFiles()));
  return [...problems, ...stray.flat(), ...(await canary.findDamage())];
}

describe("a hostile definition", () => {
  it("hostile definitions exist in thousands of forms, each with a unique name", () => {
    const all = [...families.values()].flat();
    const locations = new Set(all.map(({ location }) => location));
    console.info(`${all.length} hostile definitions: ${families.size} families at ${locations.size} locations`);
    expect(all.length).toBeGreaterThan(3_000);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it.each([...families.keys()])(
    "a hostile definition with %s is refused with one line, or does no harm",
    async (family) => {
      expect(await problemsOf(family)).toEqual([]);
    },
  );

  it("an accepted hostile definition does not harm a mock server", async () => {
    expect(samples.size).toBeGreaterThan(100);
    for (const [name, document] of everyTenth(samples)) {
      const [path = ""] = Object.keys(document.paths);
      const mock = await startMockServer(document);
      const response = await fetch(`${mock.url}${path}?token=t`);
      expect(await response.json(), name).toEqual(successValue(document));
      await mock.close();
      watchdog.reset();
    }
    expect(await canary.findDamage()).toEqual([]);
  });
});

function everyTenth(documents: ReadonlyMap<string, PlatformDocument>): [string, PlatformDocument][] {
  return [...documents].filter((_, index) => index % 10 === 0);
}

function successValue(document: PlatformDocument): unknown {
  const [response] = Object.values(document.paths).map(({ get }) => get?.responses["200"]);
  const ok = response && "content" in response ? response.content["application/json"].examples["ok"] : undefined;
  return ok && "value" in ok ? ok.value : undefined;
}
