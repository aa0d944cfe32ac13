import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Canary } from "../../src/hostile/hostile-document.ts";

/** A text that can only come from the canary's file. */
export const CANARY_MARKER = "sung-by-the-canary";

const CONTENT = JSON.stringify({ components: { schemas: { Other: { type: "string", description: CANARY_MARKER } } } });
const OBJECT_NAMES = Reflect.ownKeys(Object.prototype).length;

/** The targets of attacks: a URL, a file, and the objects of this process. */
export interface RunningCanary extends Canary {
  /** Lists the effects of successful attacks; empty if none succeeded. */
  readonly findDamage: () => Promise<string[]>;
  readonly stop: () => Promise<void>;
}

/** Starts a server that must not be requested, and writes a file that must not be read. */
export async function startCanary(): Promise<RunningCanary> {
  const requests: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    requests.push(`requested ${url}`);
    response.end(CONTENT);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const folder = await mkdtemp(join(tmpdir(), "justone-canary-"));
  const file = join(folder, "canary.json");
  await writeFile(file, CONTENT);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    file,
    findDamage: async () => [
      ...requests,
      ...((await readFile(file, "utf8")) === CONTENT ? [] : ["the file was changed"]),
      ...("hostile" in globalThis ? ["an attack ran"] : []),
      ...(Reflect.ownKeys(Object.prototype).length === OBJECT_NAMES ? [] : ["Object.prototype was changed"]),
    ],
    stop: async () => {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
