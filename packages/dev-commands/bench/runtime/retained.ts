import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { BODY_SIZES, startBodyServer } from "./body-server.ts";
import { markdownTable } from "./measure.ts";

/** What is left in a process after calls that all ended. */
export interface Retained {
  readonly bytesPerCall: number;
  /** Listeners on the signal that all calls shared. */
  readonly listeners: number;
  /** Those of them that a garbage collection does not take away either. */
  readonly listenersAfterCollection: number;
  /** What keeps the process open, as Node names it. */
  readonly resources: readonly string[];
}

/** What 10,000 calls under one shared AbortSignal leave behind, each client in a process of its own. */
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
  const head = ["mocked", "loopback"].flatMap((way) => [`B a call, ${way}`, `listeners, ${way}`, `open, ${way}`]);
  console.log(
    "\n## Left after 10,000 calls under one shared AbortSignal (listeners: at the end / after a collection)\n",
  );
  console.log(markdownTable(["client", ...head], rows));
}

async function measure(parameters: readonly string[]): Promise<Retained> {
  const file = fileURLToPath(new URL("retained-process.ts", import.meta.url));
  // Node warns of many listeners, which is what is counted here.
  const options = ["--expose-gc", "--no-warnings", file, ...parameters];
  const { stdout } = await promisify(execFile)(process.execPath, options);
  return JSON.parse(stdout) as Retained;
}

function countEach(resources: readonly string[]): string {
  const kinds = [...new Set(resources)].toSorted();
  const counts = kinds.map((kind) => `${resources.filter((one) => one === kind).length} ${kind}`);
  return counts.length === 0 ? "nothing" : counts.join(", ");
}
