import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, vi } from "vitest";
import type { Logger } from "../src/index.ts";

/** Records what is logged and what goes wrong outside a call. */
export interface Spies {
  readonly logger: Logger;
  /** The arguments of the logger and the console. */
  readonly logged: readonly unknown[];
  /** Warnings of the process and unhandled rejections. */
  readonly faults: readonly unknown[];
  readonly restore: () => void;
}

/** Creates {@link Spies} and starts to record. */
export function spy(): Spies {
  const logged: unknown[] = [];
  const faults: unknown[] = [];
  const log = (...values: unknown[]): void => void logged.push(...values);
  const note = (fault: unknown): void => void faults.push(fault);
  const levels = ["log", "info", "warn", "error", "debug", "trace"] as const;
  const mocks = levels.map((level) => vi.spyOn(console, level).mockImplementation(log));
  process.on("warning", note).on("unhandledRejection", note);
  return {
    logger: { debug: log, info: log, warn: log, error: log },
    logged,
    faults,
    restore: () => {
      for (const mock of mocks) mock.mockRestore();
      process.off("warning", note).off("unhandledRejection", note);
    },
  };
}

const WATCHED = /^(Timeout|TCPSocketWrap|TCPServerWrap|TLSWrap|TCPConnectWrap|GetAddrInfoReqWrap)$/;

/** The resources that keep the process alive at present. */
export function resources(): string[] {
  return process
    .getActiveResourcesInfo()
    .filter((name) => WATCHED.test(name))
    .toSorted();
}

// Sockets and lookups end within a few turns, unless other programs use the processor.
const LEAK_AFTER_MS = 5 * 60_000;

/** Expects no further resource to keep the process alive. */
export async function expectNoLeaks(before: readonly string[]): Promise<void> {
  const begunMs = performance.now();
  while (surplus(before).length > 0 && performance.now() - begunMs < LEAK_AFTER_MS) await nextTurn();
  expect(surplus(before)).toEqual([]);
}

// A resource of `before` may end in the meantime.
function surplus(before: readonly string[]): string[] {
  const rest = [...before];
  return resources().filter((name) => {
    const index = rest.indexOf(name);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}
