import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { BODY_SIZES, startBodyServer } from "./body-server.ts";
import { markdownTable } from "./measure.ts";

/** The memory, listeners and resources that a process retains after all calls have ended. */
export interface Retained {
  readonly bytesPerCall: number;
  /** Listeners on the AbortSignal of all calls. */
  readonly listeners: number;
  /** Listeners that remain after a garbage collection. */
  readonly listenersAfterCollection: number;
  /** Active resources that keep the process running, by Node's names. */
  readonly resources: readonly string[];
}

/** Prints what remains after 10,000 calls with one AbortSignal, each client in a separate process. */
export async function reportRetained(names: readonly string[]): Promise<void> {
  const server = await startBodyServer();
  const rows: (string | number)[][] = [];
  for (const name of names) {
    const mocked = await measure([name]);
    const sent = await measure([name, `${server.url}/${BODY_SIZES["200 B"]}`]);
    rows.push([
      name,
      ...[mocked, sent].flatMap(({ bytesPerCall, listeners, listenersAfterCollection, resources }) => [
        bytesPerCall,
        `${listeners} / ${listenersAfterCollection}`,
        countEach(resources),
      ]),
    ]);
  }
  server.close();
  const head = ["mocked", "loopback"].flatMap((way) => [`B per call, ${way}`, `listeners, ${way}`, `open, ${way}`]);
  console.log("\n## Retained after 10,000 calls with one AbortSignal (listeners: at the end / after a collection)\n");
  console.log(markdownTable(["client", ...head], rows));
}

async function measure(parameters: readonly string[]): Promise<Retained> {
  const file = fileURLToPath(new URL("retained-process.ts", import.meta.url));
  // Node would warn about many listeners, which are what this benchmark counts.
  const options = ["--expose-gc", "--no-warnings", file, ...parameters];
  const { stdout } = await promisify(execFile)(process.execPath, options);
  return JSON.parse(stdout) as Retained;
}

function countEach(resources: readonly string[]): string {
  const kinds = [...new Set(resources)].toSorted();
  const counts = kinds.map((kind) => `${resources.filter((one) => one === kind).length} ${kind}`);
  return counts.length === 0 ? "nothing" : counts.join(", ");
}
