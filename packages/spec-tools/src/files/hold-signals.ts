import { setImmediate } from "node:timers/promises";

const HELD = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Keeps this process from being ended by a signal until the returned function is called; then the signal has its way. */
export function holdSignals(): () => Promise<void> {
  let received: (typeof HELD)[number] | undefined;
  const remember = (signal: (typeof HELD)[number]): void => {
    received = signal;
  };
  for (const signal of HELD) process.on(signal, remember);
  return async () => {
    // What came in meanwhile is told to listeners in the next turn of the loop.
    await setImmediate();
    for (const signal of HELD) process.off(signal, remember);
    if (received !== undefined) process.kill(process.pid, received);
  };
}
