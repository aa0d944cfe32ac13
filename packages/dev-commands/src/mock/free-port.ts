import { CommandError } from "@justone-clients/spec-tools";
import type { ChildProcess } from "node:child_process";
import { type AddressInfo, connect, createServer } from "node:net";
import { setTimeout } from "node:timers/promises";

/**
 * Finds a free port of the loopback interface: the wanted one, or any port for 0.
 *
 * @throws CommandError (exit code 1) if the wanted port is in use
 */
export async function freePort(wanted: number): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", () => reject(new CommandError(1, `port ${wanted} is taken; choose another with --port`)));
    server.listen(wanted, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The clock of {@link waitUntilListening}; tests pass one that does not wait. Times are in ms. */
export interface PollClock {
  /** The current time, counted from any fixed moment. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

const SYSTEM_CLOCK: PollClock = { now: () => performance.now(), sleep: (ms) => setTimeout(ms) };

const LIMIT_MINUTES = 5;
const PAUSE_MS = 50;

/**
 * Waits until a process listens at a URL.
 *
 * @throws CommandError (exit code 1) if the process exits first or takes more than five minutes
 */
export async function waitUntilListening(
  child: Pick<ChildProcess, "exitCode" | "signalCode">,
  url: string,
  { now, sleep }: PollClock = SYSTEM_CLOCK,
): Promise<void> {
  const { hostname, port } = new URL(url);
  const end = now() + LIMIT_MINUTES * 60_000;
  while (!(await isListening(hostname, Number(port)))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new CommandError(1, `${url}: the mock exited at once; is the port in use?`);
    if (now() >= end) throw new CommandError(1, `${url}: the mock did not listen within ${LIMIT_MINUTES} minutes`);
    await sleep(PAUSE_MS);
  }
}

function isListening(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    const end = (listening: boolean) => (): void => {
      socket.destroy();
      resolve(listening);
    };
    socket.once("connect", end(true)).once("error", end(false));
  });
}
