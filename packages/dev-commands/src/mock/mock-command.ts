import {
  type Command,
  CommandError,
  documentFile,
  loadDocument,
  loadPublisher,
  type Platform,
  platformOption,
  readPlatforms,
  selectPlatforms,
} from "@justone-clients/spec-tools";
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { freePort, waitUntilListening } from "./free-port.ts";

const DEFAULT_PORT = 4010;

/** A mock of one platform in a separate process. */
interface RunningMock {
  readonly platform: string;
  readonly url: string;
  readonly child: ChildProcess;
}

/** `pnpm mock`: Prism mocks for development without a token. */
export const mockCommand: Command = {
  name: "pnpm mock",
  summary: "Serves the document of each platform with Prism until the command is interrupted.",
  options: [
    platformOption,
    {
      flags: "--port <number>",
      description: `port of the first platform; the others use the next ports; 0: free ports (default: ${DEFAULT_PORT})`,
    },
  ],
  run: async (options, { root, log, print }) => {
    const first = readPort(options["port"]);
    const platforms = selectPlatforms(await loadPublisher(root), readPlatforms(options));
    for (const { name } of platforms) await loadDocument(root, name);
    const ports = await Promise.all(platforms.map((_, index) => freePort(first === 0 ? 0 : first + index)));
    const mocks = platforms.map((platform, index) => startPrism(root, platform, ports[index] ?? 0));
    const stop = (): void => mocks.forEach(({ child }) => child.kill());
    const interrupted = new Promise<void>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
    });
    try {
      await Promise.all(mocks.map(({ child, url }) => waitUntilListening(child, url)));
      for (const { platform, url } of mocks) log(`${platform}: baseUrl ${url} with allowInsecure: true and any token`);
      log("Press Ctrl-C to stop them.");
      print({ mocks: mocks.map(({ platform, url }) => ({ platform, url })) });
      await Promise.race([interrupted, ...mocks.map(rejectOnExit)]);
    } finally {
      stop();
      await Promise.all(mocks.map(({ child }) => waitForExit(child)));
    }
    return undefined;
  },
};

function startPrism(root: string, { name }: Platform, port: number): RunningMock {
  const cli = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");
  // At its default log level Prism logs sample URLs with a token.
  const args = [cli, "mock", "--host", "127.0.0.1", "--port", `${port}`, "--verboseLevel", "silent"];
  const child = spawn(process.execPath, [...args, join(root, documentFile(name))], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return { platform: name, url: `http://127.0.0.1:${port}`, child };
}

function readPort(value: unknown): number {
  const port = Number(value ?? DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port < 65_500) return port;
  throw new CommandError(2, `--port ${String(value)}: expected a port number from 0 to 65499`);
}

async function rejectOnExit({ platform, child }: RunningMock): Promise<never> {
  await waitForExit(child);
  throw new CommandError(1, `the mock of ${platform} exited unexpectedly; its output is above`);
}

function waitForExit(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}
