import { execFile } from "node:child_process";
import { describe, expect, it } from "vitest";
import { makeLockClock, sumOf } from "#tests/lock-clock";
import { BusyError, retryWhileLocked } from "./write-lock.ts";

function failing(times: number, error: Error): { work: () => string; tries: () => number } {
  let tries = 0;
  const work = (): string => {
    tries += 1;
    if (tries <= times) throw error;
    return "done";
  };
  return { work, tries: () => tries };
}

it("retries the function until the other command has finished, each time after a longer wait", async () => {
  const { work, tries } = failing(6, new BusyError("busy"));
  const clock = makeLockClock();
  expect(await retryWhileLocked(work, clock)).toBe("done");
  expect(tries()).toBe(7);
  expect(clock.sleeps).toEqual([16, 32, 64, 128, 250, 250]);
});

it("waits by default with a timer", async () => {
  const { work, tries } = failing(1, new BusyError("busy"));
  expect(await retryWhileLocked(work)).toBe("done");
  expect(tries()).toBe(2);
});

it("throws the BusyError after five minutes if the other command keeps writing", async () => {
  const error = new BusyError("busy");
  const { work, tries } = failing(Infinity, error);
  const clock = makeLockClock();
  await expect(retryWhileLocked(work, clock)).rejects.toBe(error);
  expect(tries()).toBe(clock.sleeps.length + 1);
  expect(sumOf(clock.sleeps)).toBeGreaterThanOrEqual(300_000);
  expect(sumOf(clock.sleeps.slice(0, -1))).toBeLessThan(300_000);
});

it("does not retry after an error of another kind", async () => {
  const error = new Error("full");
  const { work, tries } = failing(1, error);
  const clock = makeLockClock();
  await expect(retryWhileLocked(work, clock)).rejects.toBe(error);
  expect([tries(), clock.sleeps]).toEqual([1, []]);
});

const MODULE = new URL("./write-lock.ts", import.meta.url).href;

interface ProcessEnd {
  readonly signal: NodeJS.Signals | undefined;
  readonly stdout: string;
}

/** Runs code in a process while signals are deferred. Returns the signal that ended the process, and its output. */
function runDeferring(code: string): Promise<ProcessEnd> {
  const script = `
    import { writeSync } from "node:fs";
    import { deferSignals } from ${JSON.stringify(MODULE)};
    const release = deferSignals();
    ${code}
    writeSync(1, "finished ");
    await release();
    writeSync(1, "continued");`;
  return new Promise((resolve) => {
    const args = ["--input-type=module", "--eval", script];
    execFile(process.execPath, args, (error, stdout) => {
      resolve({ signal: error?.signal ?? undefined, stdout });
    });
  });
}

describe("deferSignals", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"])("lets %s end the process after the deferred section", async (signal) => {
    const { signal: endedBy, stdout } = await runDeferring(`process.kill(process.pid, "${signal}");`);
    expect(endedBy).toBe(signal);
    expect(stdout).toMatch(/^finished /);
  });

  it("lets the process continue if it received no signal", async () => {
    expect(await runDeferring("")).toEqual({ signal: undefined, stdout: "finished continued" });
  });

  it("no longer defers signals after the release", async () => {
    const code = `await release(); process.kill(process.pid, "SIGTERM"); setInterval(() => undefined, 1000); await new Promise(() => undefined);`;
    expect(await runDeferring(code)).toEqual({ signal: "SIGTERM", stdout: "" });
  });
});
