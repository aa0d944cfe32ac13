import { type ChildProcess, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Addresses } from "./observation.ts";
import { LIMIT_MS, runLimited, withoutToken } from "./run-limited.ts";
import { runtimeFile, type RuntimeWorkspace } from "./workspace.ts";

const COMPATIBILITY_DATE = "2026-11-01";
// Loopback addresses are private; by default a worker may call public addresses only.
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main), (name = "loopback", network = (allow = ["private"]))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.bundle.js")],
  compatibilityDate = "${COMPATIBILITY_DATE}",
  globalOutbound = "loopback",
);
`;

/** Bundles the program as workers are deployed, and runs it in workerd. */
export async function runInWorkerd({ folder }: RuntimeWorkspace, addresses: Addresses): Promise<string> {
  const bundle = ["worker.js", "--bundle", "--format=esm", "--outfile=worker.bundle.js", "--log-level=warning"];
  await runLimited(folder, runtimeFile("esbuild/bin/esbuild"), bundle);
  await writeFile(join(folder, "workerd.capnp"), CONFIG);
  // File descriptor 3 reports the port that the system chose.
  const child = spawn(runtimeFile("workerd/bin/workerd"), ["serve", "workerd.capnp", "--control-fd=3"], {
    cwd: folder,
    env: withoutToken(),
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  try {
    const url = `http://127.0.0.1:${await portOf(child)}`;
    const signal = AbortSignal.timeout(LIMIT_MS);
    const response = await fetch(url, { method: "POST", body: JSON.stringify(addresses), signal });
    return await response.text();
  } finally {
    child.kill("SIGKILL");
  }
}

async function portOf(child: ChildProcess): Promise<number> {
  let log = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    log += chunk.toString();
  });
  const control = child.stdio[3] as Readable;
  for await (const line of createInterface(control)) {
    const { event, port } = JSON.parse(line) as { event?: string; port?: number };
    if (event === "listen" && port !== undefined) return port;
  }
  throw new Error(`workerd ended before it listened: ${log}`);
}
