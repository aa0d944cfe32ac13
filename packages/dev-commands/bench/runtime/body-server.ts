import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A running server; see `serve-body-process.ts`. */
interface BodyServer {
  readonly url: string;
  readonly close: () => void;
}

/** Starts the body server in a separate process. */
export async function startBodyServer(): Promise<BodyServer> {
  const file = fileURLToPath(new URL("serve-body-process.ts", import.meta.url));
  const child = spawn(process.execPath, [file], { stdio: ["pipe", "pipe", "inherit"] });
  const [url] = (await once(createInterface(child.stdout), "line")) as [string];
  return { url, close: () => child.stdin.end() };
}

/** An envelope of about this many bytes with records of short texts and numbers, like the responses of the API. */
export function makeBody(bytes: number): string {
  const items: object[] = [];
  const write = (): string => {
    const facts = { code: 0, message: "ok", recordTime: "2026-01-01T00:00:00Z", requestId: "0123456789abcdef" };
    return JSON.stringify({ ...facts, data: { total: items.length, items } });
  };
  while (write().length < bytes) {
    const index = items.length;
    items.push({ id: `note-${index}`, title: `A note of some length, number ${index}`, likes: index * 7 });
  }
  return write();
}

/** The measured sizes: about the shortest possible response, and an ordinary one. */
export const BODY_SIZES = { "200 B": 200, "11 KB": 11_000 } as const;
