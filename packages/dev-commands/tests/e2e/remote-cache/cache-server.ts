import { type ChildProcessByStdio, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { onTestFinished } from "vitest";

/** A remote cache server of turbo on a free loopback port. It stops when the test ends. */
export interface CacheServer {
  readonly url: string;
  /** The token that the server requires, generated for this server. */
  readonly token: string;
  /** Lists the names of the stored artifacts. */
  readonly artifacts: () => Promise<string[]>;
  /** The log up to now. */
  readonly log: () => string;
}

/** Starts `turborepo-remote-cache` with its files in a temporary folder. */
export async function startCacheServer(): Promise<CacheServer> {
  const folder = await mkdtemp(join(tmpdir(), "justone-cache-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const token = randomUUID();
  const child = spawn(process.execPath, [findProgram()], {
    env: {
      HOST: "127.0.0.1",
      PORT: "0",
      TURBO_TOKEN: token,
      STORAGE_PROVIDER: "local",
      STORAGE_PATH: folder,
      STORAGE_PATH_USE_TMP_FOLDER: "false",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise((resolve) => child.on("exit", resolve));
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await exited;
  });
  let log = "";
  const appendLog = (chunk: Buffer): void => void (log += chunk.toString());
  child.stdout.on("data", appendLog);
  child.stderr.on("data", appendLog);
  await readUntil(child, () => ADDRESS.test(log));
  const [, url = ""] = ADDRESS.exec(log) ?? [];
  if (url === "") throw new Error(`The cache server ended before it listened:\n${log}`);
  const artifacts = async (): Promise<string[]> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  };
  return { url, token, artifacts, log: () => log };
}

const ADDRESS = /listening at (http:\/\/127\.0\.0\.1:\d+)/;

function findProgram(): string {
  const manifest = createRequire(import.meta.url).resolve("turborepo-remote-cache/package.json");
  return join(dirname(manifest), "dist/cli.js");
}

// Also resolves if the process ends; its log then contains the reason.
function readUntil(child: ChildProcessByStdio<null, Readable, Readable>, isDone: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    child.stdout.on("data", () => isDone() && resolve());
    child.on("close", () => resolve());
  });
}
