import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, vi } from "vitest";
import type { Logger } from "../../src/index.ts";

/** What hears of everything that is printed or goes wrong beside a call. */
export interface Spies {
  readonly logger: Logger;
  /** What logger and console were given. */
  readonly told: readonly unknown[];
  /** Warnings of the process and rejections nobody minded. */
  readonly faults: readonly unknown[];
  readonly restore: () => void;
}

/** Starts to listen. */
export function spy(): Spies {
  const told: unknown[] = [];
  const faults: unknown[] = [];
  const hear = (...what: unknown[]): void => void told.push(...what);
  const note = (fault: unknown): void => void faults.push(fault);
  const levels = ["log", "info", "warn", "error", "debug", "trace"] as const;
  const mocks = levels.map((level) => vi.spyOn(console, level).mockImplementation(hear));
  process.on("warning", note).on("unhandledRejection", note);
  return {
    logger: { debug: hear, info: hear, warn: hear, error: hear },
    told,
    faults,
    restore: () => {
      for (const mock of mocks) mock.mockRestore();
      process.off("warning", note).off("unhandledRejection", note);
    },
  };
}

const WATCHED = /^(Timeout|TCPSocketWrap|TCPServerWrap|TLSWrap|TCPConnectWrap|GetAddrInfoReqWrap)$/;

/** What keeps the process alive just now. */
export function resources(): string[] {
  return process
    .getActiveResourcesInfo()
    .filter((name) => WATCHED.test(name))
    .toSorted();
}

/** Expects nothing to keep the process alive but what did before; sockets need a few turns to be gone. */
export async function noLeaks(before: readonly string[]): Promise<void> {
  for (let turn = 0; turn < 1000 && surplus(before).length > 0; turn++) await nextTurn();
  expect(surplus(before)).toEqual([]);
}

// What others had before may end meanwhile.
function surplus(before: readonly string[]): string[] {
  const rest = [...before];
  return resources().filter((name) => {
    const index = rest.indexOf(name);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}
