import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A started server; see `serve-body.ts`. */
export interface BodyServer {
  readonly url: string;
  readonly close: () => void;
}

/** Starts the server of bodies in a process of its own. */
export async function startServer(): Promise<BodyServer> {
  const file = fileURLToPath(new URL("serve-body.ts", import.meta.url));
  const child = spawn(process.execPath, [file], { stdio: ["pipe", "pipe", "inherit"] });
  const [url] = (await once(createInterface(child.stdout), "line")) as [string];
  return { url, close: () => child.stdin.end() };
}
