import type { ChildProcess } from "node:child_process";
import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import { CommandError } from "@justone-clients/spec-tools";

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
