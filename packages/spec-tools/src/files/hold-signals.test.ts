import { execFile } from "node:child_process";
import { describe, expect, it } from "vitest";

const MODULE = new URL("./hold-signals.ts", import.meta.url).href;

interface Ended {
  readonly signal: NodeJS.Signals | undefined;
  readonly stdout: string;
}

/** Runs a process that does something while it holds signals, and says how far it came. */
function runHolding(during: string): Promise<Ended> {
  const code = `
    import { writeSync } from "node:fs";
    import { holdSignals } from ${JSON.stringify(MODULE)};
    const release = holdSignals();
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

describe("holdSignals", () => {
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
