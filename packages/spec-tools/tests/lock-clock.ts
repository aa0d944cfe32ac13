import type { LockClock } from "../src/lib/files/write-lock.ts";

/** A clock whose time passes only while it sleeps. Each sleep runs the given function. */
export function makeLockClock(onSleep?: () => void): LockClock & { readonly sleeps: readonly number[] } {
  const sleeps: number[] = [];
  const sleep = async (ms: number): Promise<void> => {
    sleeps.push(ms);
    onSleep?.();
  };
  return { sleeps, sleep, now: () => sumOf(sleeps) };
}

/** Adds numbers. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
