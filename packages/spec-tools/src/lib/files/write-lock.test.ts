import { execFile } from "node:child_process";
import { describe, expect, it } from "vitest";
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

it("does the work again once the other has written", async () => {
  const { work, tries } = failing(2, new BusyError("busy"));
  expect(await retryWhileLocked(work)).toBe("done");
  expect(tries()).toBe(3);
});

it("gives up where the other goes on writing", async () => {
  const error = new BusyError("busy");
  const { work, tries } = failing(Infinity, error);
  await expect(retryWhileLocked(work)).rejects.toBe(error);
  expect(tries()).toBe(6);
});

it("does nothing again for any other reason", async () => {
  const error = new Error("full");
  const { work, tries } = failing(1, error);
  await expect(retryWhileLocked(work)).rejects.toBe(error);
  expect(tries()).toBe(1);
});

const MODULE = new URL("./write-lock.ts", import.meta.url).href;

interface Ended {
  readonly signal: NodeJS.Signals | undefined;
  readonly stdout: string;
}

/** Runs a process that does something while it holds signals, and says how far it came. */
function runHolding(during: string): Promise<Ended> {
  const code = `
    import { writeSync } from "node:fs";
    import { deferSignals } from ${JSON.stringify(MODULE)};
    const release = deferSignals();
    ${during}
    writeSync(1, "finished ");
    await release();
    writeSync(1, "went on");`;
  return new Promise((resolve) => {
    const args = ["--input-type=module", "--eval", code];
    execFile(process.execPath, args, (error, stdout) => {
      resolve({ signal: error?.signal ?? undefined, stdout });
    });
  });
}

describe("deferSignals", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"])("lets %s end the process when what it holds is done", async (signal) => {
    const { signal: endedBy, stdout } = await runHolding(`process.kill(process.pid, "${signal}");`);
    expect(endedBy).toBe(signal);
    expect(stdout).toMatch(/^finished /);
  });

  it("lets a process go on that no signal came to", async () => {
    expect(await runHolding("")).toEqual({ signal: undefined, stdout: "finished went on" });
  });

  it("holds nothing any more once it is released", async () => {
    const code = `await release(); process.kill(process.pid, "SIGTERM"); setInterval(() => undefined, 1000); await new Promise(() => undefined);`;
    expect(await runHolding(code)).toEqual({ signal: "SIGTERM", stdout: "" });
  });
});
