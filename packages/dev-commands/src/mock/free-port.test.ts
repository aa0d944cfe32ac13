import { createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { freePort, waitUntilListening } from "./free-port.ts";

const RUNNING = { exitCode: null, signalCode: null };

describe("waitUntilListening", () => {
  it("waits until the port accepts connections", async () => {
    const port = await freePort(0);
    const server = createServer();
    onTestFinished(() => void server.close());
    const sleeps: number[] = [];
    const sleep = async (ms: number): Promise<void> => {
      sleeps.push(ms);
      if (sleeps.length === 3) await new Promise<void>((resolve) => void server.listen(port, "127.0.0.1", resolve));
    };
    await waitUntilListening(RUNNING, `http://127.0.0.1:${port}`, { now: () => 0, sleep });
    expect(sleeps).toEqual([50, 50, 50]);
  });

  it("throws after five minutes, and reports that time", async () => {
    const url = `http://127.0.0.1:${await freePort(0)}`;
    let nowMs = 0;
    const sleep = async (): Promise<void> => void (nowMs += 60_000);
    const waiting = waitUntilListening(RUNNING, url, { now: () => nowMs, sleep });
    await expect(waiting).rejects.toThrow(`${url}: the mock did not listen within 5 minutes`);
    expect(nowMs).toBe(300_000);
  });

  it.each([
    ["exited", { exitCode: 1, signalCode: null }],
    ["was killed", { exitCode: null, signalCode: "SIGKILL" as const }],
  ])("throws if the process %s", async (_, child) => {
    const url = `http://127.0.0.1:${await freePort(0)}`;
    const waiting = waitUntilListening(child, url, { now: () => 0, sleep: () => Promise.reject(new Error("slept")) });
    await expect(waiting).rejects.toThrow(`${url}: the mock exited at once; is the port in use?`);
  });
});
