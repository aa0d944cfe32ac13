import { createServer, type AddressInfo } from "node:net";
import { CommandError } from "@justone-clients/spec-tools";

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
