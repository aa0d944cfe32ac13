import { type ChildProcessByStdio, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { onTestFinished } from "vitest";

/** A cache server as a team would run it, on a free port of the loopback interface; gone when the test ends. */
export interface CacheServer {
  readonly url: string;
  /** What it asks for; made up for this one server. */
  readonly token: string;
  /** The names of what it holds. */
  readonly artifacts: () => Promise<string[]>;
  /** Everything it has logged so far. */
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
  const keep = (chunk: Buffer): void => void (log += chunk.toString());
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  await readUntil(child, () => ADDRESS.test(log));
  const [, url = ""] = ADDRESS.exec(log) ?? [];
  if (url === "") throw new Error(`the cache server ended before it listened:\n${log}`);
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

// Ends as well when the process does; its log then says why.
function readUntil(child: ChildProcessByStdio<null, Readable, Readable>, isThere: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    child.stdout.on("data", () => isThere() && resolve());
    child.on("close", () => resolve());
  });
}
