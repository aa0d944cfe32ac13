import { expectRows } from "@justone-clients/test-tables";
import { afterEach, expect, test, vi } from "vitest";
import { CommandError } from "../../lib/command-error.ts";
import { fetchOnce, TransientError } from "./fetch-once.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

// A failed connection as `fetch` reports it.
function connectionError(code: string, syscall: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, syscall }) });
}

const FAILURES: readonly (readonly [code: string, syscall: string, expected: new (...args: never[]) => Error])[] = [
  ["EMFILE", "socket", CommandError],
  ["ENFILE", "open", CommandError],
  ["ECONNREFUSED", "connect", TransientError],
  ["ECONNRESET", "read", TransientError],
  ["ENOTFOUND", "getaddrinfo", TransientError],
  ["EAI_AGAIN", "getaddrinfo", TransientError],
];

test("fetchOnce distinguishes a failure of this machine from one of the server", () =>
  expectRows(FAILURES, async ([code, syscall, expected]) => {
    vi.stubGlobal("fetch", () => Promise.reject(connectionError(code, syscall)));
    const { signal } = new AbortController();
    const options = { headers: {}, timeout: signal, timeoutMs: 1, maxBytes: 1, signal };
    const thrown: unknown = await fetchOnce("https://docs.example.com/a", options).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(expected);
    if (thrown instanceof CommandError) expect(thrown.exitCode).toBe(1);
  }));
