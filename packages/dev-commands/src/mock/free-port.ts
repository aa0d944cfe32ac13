import { CommandError } from "@justone-clients/spec-tools";
import type { ChildProcess } from "node:child_process";
import { type AddressInfo, connect, createServer } from "node:net";
import { setTimeout } from "node:timers/promises";

/**
 * A port of the loopback interface that nobody listens on right now: the one asked for, or any for 0.
 *
 * @throws CommandError (exit code 1) when it is taken
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

const ATTEMPTS = 200;
const PAUSE_MS = 50;

/**
 * Waits until a process listens where it should.
 *
 * @throws CommandError (exit code 1) when it ends first or takes more than ten seconds
 */
export async function waitUntilListening(child: ChildProcess, url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (child.exitCode !== null) throw new CommandError(1, `${url}: the mock ended at once; is the port in use?`);
    if (await isListening(hostname, Number(port))) return;
    await setTimeout(PAUSE_MS);
  }
  throw new CommandError(1, `${url}: the mock does not listen`);
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
